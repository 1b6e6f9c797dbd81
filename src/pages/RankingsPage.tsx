import { HistoryPanel } from '#app/features/rankings/HistoryPanel.tsx'
import { RankingPanel } from '#app/features/rankings/RankingsPanels.tsx'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { PageTitle } from './PageTitle.tsx'

export function RankingsPage() {
  const t = useTranslate()
  return (
    <>
      <PageTitle page={t('rankings.page')} />
      <RankingPanel part="share" />
      <div className="side-by-side">
        <RankingPanel part="overall" />
        <RankingPanel part="union" />
      </div>
      <HistoryPanel set="union" />
      <HistoryPanel set="overall" />
      <RankingPanel part="matrix" />
    </>
  )
}
