import { ExplainPanel } from '#app/features/rankings/ExplainPanel.tsx'
import { HistoryPanel } from '#app/features/rankings/HistoryPanel.tsx'
import { RankingPanel } from '#app/features/rankings/RankingsPanels.tsx'
import { TopMode } from '#app/features/rankings/TopMode.tsx'
import { useHasRankings } from '#app/features/rankings/use-has-rankings.ts'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { PageTitle } from './PageTitle.tsx'

export function RankingsPage() {
  const t = useTranslate()
  const hasRankings = useHasRankings()
  return (
    <>
      <PageTitle page={t('rankings.page')} />
      <RankingPanel part="share" />
      {hasRankings && (
        <>
          <TopMode />
          <div className="side-by-side">
            <RankingPanel part="overall" />
            <RankingPanel part="union" />
          </div>
          <ExplainPanel />
        </>
      )}
      <HistoryPanel />
      {hasRankings && <RankingPanel part="matrix" />}
    </>
  )
}
