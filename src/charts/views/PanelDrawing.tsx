import { type Key, memo } from 'react'
import { Bar, CartesianGrid, ComposedChart, Line, ReferenceLine, XAxis, YAxis } from 'recharts'
import { formatNumber } from '#app/i18n/format.ts'
import { type Look, looksOf } from '../roles.ts'
import type { Series, TimePanel, TimePanelsSpec } from '../spec.ts'
import type { PanelLayout, TimeLayout } from '../time/layout.ts'
import { drawnRows, isLonely, pieceKey, stretchCount } from '../time/rows.ts'

export type PanelDrawingProps = {
  spec: TimePanelsSpec
  panel: TimePanel
  at: PanelLayout
  layout: TimeLayout
}

/** Lines, columns, grid and axes of one panel, exactly where `layout` says. The only file that knows Recharts. */
export const PanelDrawing = memo(function PanelDrawing({ spec, panel, at, layout }: PanelDrawingProps) {
  const { size, left, right, ticks } = layout
  const labels = new Map(ticks.map(tick => [tick.id, tick.label]))
  const looks = looksOf(panel.series)
  const marks = panel.series.flatMap((series, i) => {
    const look = looks[i]
    return look === undefined ? [] : [{ series, look }]
  })
  // What is painted first lies behind.
  const columns = marks
    .filter(({ series }) => isColumn(panel, series))
    .sort((a, b) => Number(b.series.role === 'previous') - Number(a.series.role === 'previous'))
  const lines = marks.filter(({ series }) => !isColumn(panel, series)).toReversed()
  return (
    <ComposedChart
      width={size.width}
      height={at.height}
      data={drawnRows(spec, panel, layout.slots)}
      margin={{
        top: at.top,
        right: size.width - right,
        bottom: at.height - at.axisHeight - at.bottom,
        left: 0,
      }}
      stackOffset="sign"
      accessibilityLayer={false}
      barGap={0}
    >
      <CartesianGrid vertical={false} />
      <XAxis
        dataKey="id"
        scale="band"
        height={at.axisHeight}
        hide={at.axisHeight === 0}
        ticks={ticks.map(tick => tick.id)}
        interval={0}
        tickFormatter={(id: string) => labels.get(id) ?? ''}
        tickMargin={size.em * 0.3}
        axisLine={false}
      />
      <XAxis xAxisId="behind" dataKey="id" scale="band" hide />
      <YAxis
        width={left}
        domain={[at.scale.min, at.scale.max]}
        ticks={at.scale.ticks}
        interval={0}
        tickFormatter={(value: number) => formatNumber(spec.language, value)}
        tickLine={false}
        axisLine={false}
      />
      {columns.map(({ series, look }) => column(spec, panel, series, look, layout))}
      <ReferenceLine y={Math.max(0, at.scale.min)} />
      {lines.map(({ series, look }) => line(spec, series, look, layout))}
    </ComposedChart>
  )
})

const isColumn = (panel: TimePanel, { role }: Series): boolean =>
  panel.form !== 'line' && role !== 'net' && role !== 'target'

function column(spec: TimePanelsSpec, panel: TimePanel, series: Series, look: Look, layout: TimeLayout) {
  const isBehind = series.role === 'previous'
  const isDiverging = panel.form === 'diverging'
  const beside = panel.series.filter(s => s.role !== 'previous' && isColumn(panel, s)).length
  const hasBehind = panel.series.some(s => s.role === 'previous')
  const share = isBehind ? 0.84 : isDiverging ? 0.64 : (hasBehind ? 0.46 : 0.68) / beside
  return stretches(spec).map(stretch => (
    <Bar
      key={pieceKey(series, stretch)}
      dataKey={pieceKey(series, stretch)}
      stackId={isDiverging ? 'flow' : `${series.key}`}
      xAxisId={isBehind ? 'behind' : 0}
      barSize={Math.max(2, layout.slotWidth * share)}
      fill={look.fill}
      stroke={isBehind ? look.paint : undefined}
      isAnimationActive={false}
    />
  ))
}

function line(spec: TimePanelsSpec, series: Series, look: Look, layout: TimeLayout) {
  const isNet = series.role === 'net'
  const radius = isNet
    ? Math.max(3, Math.min(0.26 * layout.size.em, 0.26 * layout.slotWidth))
    : 0.3 * layout.size.em
  return stretches(spec).map(stretch => (
    <Line
      key={pieceKey(series, stretch)}
      dataKey={pieceKey(series, stretch)}
      type="linear"
      stroke={isNet ? 'none' : look.paint}
      strokeWidth={layout.size.em * look.weight}
      strokeDasharray={look.dash}
      strokeLinecap={look.dash === undefined ? 'round' : 'butt'}
      strokeLinejoin="round"
      connectNulls={false}
      dot={(dot: Dot) => <Point key={dot.key} dot={dot} look={look} radius={radius} isShown={isShown(dot)} />}
      activeDot={false}
      isAnimationActive={false}
    />
  ))

  function isShown({ index, value }: Dot): boolean {
    if (value === null || value === undefined) return false
    const category = layout.slots[index]?.index ?? null
    if (category === null) return false
    const isLast = series.cells.findLastIndex(c => c.value !== null) === category
    return isNet || (isLast && series.role !== 'target') || isLonely(series, category, spec.breaks)
  }
}

type Dot = { key?: Key | null; cx?: number; cy?: number; index: number; value: unknown }

function Point({ dot, look, radius, isShown }: { dot: Dot; look: Look; radius: number; isShown: boolean }) {
  if (!isShown || dot.cx === undefined || dot.cy === undefined) return null
  return <circle className="chart-point" cx={dot.cx} cy={dot.cy} r={radius} fill={look.paint} />
}

const stretches = (spec: TimePanelsSpec): number[] => Array.from({ length: stretchCount(spec) }, (_, i) => i)
