import { memo, useMemo } from 'react'
import { ComposedChart, Line, XAxis, YAxis } from 'recharts'
import { type BumpLayout, INSET_EM } from '../bump/layout.ts'
import { lineData, linesOf } from '../bump/lines.ts'
import type { BumpSpec } from '../spec.ts'

const LOOKS = {
  own: { stroke: 'var(--series-own)', weight: 0.26 },
  focus: { stroke: 'var(--ink)', weight: 0.2 },
  other: { stroke: 'var(--bump-line)', weight: 0.1 },
} as const

type Props = { spec: BumpSpec; layout: BumpLayout }

/** The lines alone; loads with the chart library. */
export const BumpLines = memo(function BumpLines({ spec, layout }: Props) {
  const records = useMemo(() => lineData(spec), [spec])
  const { width, height, left, right, top, bottom, em } = layout
  return (
    <ComposedChart
      width={width}
      height={height}
      data={records}
      margin={{
        top,
        right: width - right + INSET_EM * em,
        bottom: height - bottom,
        left: left + INSET_EM * em,
      }}
      accessibilityLayer={false}
    >
      <XAxis
        type="number"
        dataKey="column"
        domain={[0, Math.max(1, spec.categories.length - 1)]}
        hide
        allowDataOverflow
      />
      <YAxis type="number" domain={[1, Math.max(2, spec.of)]} reversed hide allowDataOverflow />
      {linesOf(spec).map(({ key, look }) => (
        <Line
          key={key}
          dataKey={key}
          type="bumpX"
          stroke={LOOKS[look].stroke}
          strokeWidth={LOOKS[look].weight * em}
          strokeLinecap="round"
          dot={false}
          activeDot={false}
          connectNulls={false}
          isAnimationActive={false}
        />
      ))}
    </ComposedChart>
  )
})
