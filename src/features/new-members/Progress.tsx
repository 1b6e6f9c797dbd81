import { ChartFigure } from '#app/charts/ChartFigure.tsx'
import { formatPeriod } from '#app/i18n/format.ts'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { EmptyState } from '#app/ui/EmptyState.tsx'
import type { Envelope } from '#contract/common.ts'
import type { NewMembers } from '#contract/new-members.ts'
import { hasProgress, progressChart } from './progress-chart.ts'

type Props = { answer: Envelope<NewMembers>; onOpen: (figureId: string) => void }

/** Admissions added up through the year against an even share of the target. */
export function Progress({ answer, onOpen }: Props) {
  const t = useTranslate()
  const { data, meta } = answer
  if (hasProgress(data)) return <ChartFigure spec={progressChart(answer, t)} onOpenFigure={onOpen} />
  return (
    <EmptyState title={t('newMembers.progress.empty', { period: formatPeriod(t.language, meta.period) })}>
      {t('newMembers.progress.emptyNext')}
    </EmptyState>
  )
}
