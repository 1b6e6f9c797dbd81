import { type Key, memo, useId } from 'react'
import { Bar, CartesianGrid, ComposedChart, Line, XAxis, YAxis } from 'recharts'
import { formatNumber } from '#app/i18n/format.ts'
import { hasPartial } from '../partial.ts'
import { type Look, looksOf } from '../roles.ts'
import { yOf } from '../scale.ts'
import type { Series, TimePanel, TimePanelsSpec } from '../spec.ts'
import { columnShare, isColumn } from '../time/columns.ts'
import type { PanelLayout, TimeLayout } from '../time/layout.ts'
import { drawnRows, isLonely, partialKey, pieceKey, stretchCount } from '../time/rows.ts'
import { Hatching, hatchingOf } from './Hatching.tsx'

export type PanelDrawingProps = {
  spec: TimePanelsSpec
  panel: TimePanel
  at: PanelLayout
  layout: TimeLayout
}

/** Lines, columns, grid and axes of one panel, exactly where `layout` says. The only file that knows Recharts. */
export const PanelDrawing = memo(function PanelDrawing(props: PanelDrawingProps) {
  const { spec, panel, at, layout } = props
  const { size, left, right, ticks } = layout
  const labels = new Map(ticks.map(tick => [tick.id, tick.label]))
  const looks = looksOf(panel.series)
  const base = yOf(at.scale, Math.max(0, at.scale.min), at.top, at.bottom)
  const id = useId()
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
      <Hatching id={id} looks={columns.filter(c => hasPartial(c.series)).map(c => c.look)} em={size.em} />
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
      {columns.map(({ series, look }) => column(id, props, series, look))}
      <line className="time-panels__base" x1={left} x2={right} y1={base} y2={base} />
      {lines.map(({ series, look }) => line(spec, series, look, layout))}
    </ComposedChart>
  )
})

/** Whole values in plain fill, stretch by stretch; what is known in part hatched, on the same stack. */
function column(id: string, { spec, panel, layout }: PanelDrawingProps, series: Series, look: Look) {
  const isBehind = series.role === 'previous'
  const bar = (key: string, fill: string, stroke: string | undefined) => (
    <Bar
      key={key}
      dataKey={key}
      stackId={panel.form === 'diverging' ? 'flow' : series.key}
      xAxisId={isBehind ? 'behind' : 0}
      barSize={Math.max(2, layout.slotWidth * columnShare(panel, series))}
      fill={fill}
      stroke={stroke}
      isAnimationActive={false}
    />
  )
  return [
    ...stretches(spec).map(n => bar(pieceKey(series, n), look.fill, isBehind ? look.paint : undefined)),
    ...(hasPartial(series) ? [bar(partialKey(series), hatchingOf(id, look), look.paint)] : []),
  ]
}

function line(spec: TimePanelsSpec, series: Series, look: Look, layout: TimeLayout) {
  const isNet = series.role === 'net'
  const radius = isNet
    ? Math.max(3, Math.min(0.26 * layout.size.em, 0.26 * layout.slotWidth))
    : 0.3 * layout.size.em
  const piece = (key: string, isJoined: boolean) => (
    <Line
      key={key}
      dataKey={key}
      type="linear"
      stroke={isNet || !isJoined ? 'none' : look.paint}
      strokeWidth={layout.size.em * look.weight}
      strokeDasharray={look.dash}
      strokeLinecap={look.dash === undefined ? 'round' : 'butt'}
      strokeLinejoin="round"
      connectNulls={false}
      dot={(dot: Dot) => (
        <Point
          key={dot.key}
          dot={dot}
          look={look}
          radius={radius}
          kind={isJoined ? (isShown(dot) ? 'whole' : 'none') : 'partial'}
        />
      )}
      activeDot={false}
      isAnimationActive={false}
    />
  )
  return [
    ...stretches(spec).map(n => piece(pieceKey(series, n), true)),
    ...(hasPartial(series) ? [piece(partialKey(series), false)] : []),
  ]

  function isShown({ index, value }: Dot): boolean {
    if (value === null || value === undefined) return false
    const category = layout.slots[index]?.index ?? null
    if (category === null) return false
    const isLast = series.cells.findLastIndex(c => c.value !== null) === category
    return isNet || (isLast && series.role !== 'target') || isLonely(series, category, spec.breaks)
  }
}

type Dot = { key?: Key | null; cx?: number; cy?: number; index: number; value: unknown }

type PointProps = { dot: Dot; look: Look; radius: number; kind: 'none' | 'whole' | 'partial' }

/** Hollow where the value is not the whole. */
function Point({ dot, look, radius, kind }: PointProps) {
  const isKnown = dot.value !== null && dot.value !== undefined
  if (kind === 'none' || !isKnown || dot.cx === undefined || dot.cy === undefined) return null
  const at = { cx: dot.cx, cy: dot.cy, r: radius }
  return kind === 'whole' ? (
    <circle className="chart-point" {...at} fill={look.paint} />
  ) : (
    <circle className="chart-point chart-point--partial" {...at} stroke={look.paint} />
  )
}

const stretches = (spec: TimePanelsSpec): number[] => Array.from({ length: stretchCount(spec) }, (_, i) => i)
