import { ChartFigure } from '#app/charts/ChartFigure.tsx'
import { useTranslate } from '#app/i18n/use-translate.ts'
import type { Envelope } from '#contract/common.ts'
import type { Overview } from '#contract/overview.ts'
import { membersChart, shareChart } from './overview-charts.ts'

type Props = { answer: Envelope<Overview>; onOpen: (figureId: string) => void }

export function OverviewCharts({ answer, onOpen }: Props) {
  const t = useTranslate()
  const members = membersChart(answer, t)
  const share = shareChart(answer, t)
  if (members === null && share === null) return null
  return (
    <div className="overview__charts">
      {members !== null && <ChartFigure spec={members} onOpenFigure={onOpen} />}
      {share !== null && <ChartFigure spec={share} onOpenFigure={onOpen} />}
    </div>
  )
}
