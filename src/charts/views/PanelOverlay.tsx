import type { MouseEvent, PointerEvent } from 'react'
import { useTranslate } from '#app/i18n/use-translate.ts'
import type { OpenFigure } from '../FigureButton.tsx'
import { looksOf } from '../roles.ts'
import type { TimePanel, TimePanelsSpec } from '../spec.ts'
import { type Spot, seriesAt } from '../time/hit.ts'
import { endLabels, signLabels, topLabels } from '../time/labels.ts'
import { type PanelLayout, slotOfIndex, type TimeLayout, xOf } from '../time/layout.ts'
import { gapsOf, partialRunsOf } from '../time/rows.ts'
import type { Reading } from '../time/use-reading.ts'

type Props = {
  spec: TimePanelsSpec
  panel: TimePanel
  at: PanelLayout
  layout: TimeLayout
  reading: Reading
  onOpenFigure: OpenFigure
}

/** All that is words or follows the reader, in HTML above the drawing: gaps, breaks, labels, the reading line. */
export function PanelOverlay({ spec, panel, at, layout, reading, onOpenFigure }: Props) {
  const indexAt = (event: MouseEvent): number | null =>
    layout.slots[Math.floor(slotAt(event, layout))]?.index ?? null
  const open = (event: MouseEvent): void => {
    const index = indexAt(event)
    if (index === null) return
    reading.pointAt(index)
    const series = seriesAt(panel, index, spotOf(event, at, layout))
    const figureId = series?.cells[index]?.figureId ?? null
    if (figureId !== null && isMouse(event)) onOpenFigure(figureId)
  }
  const tops = topLabels(spec, panel, at, layout)
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the figure around it has the keyboard
    // biome-ignore lint/a11y/noStaticElementInteractions: hidden from assistive technology, which has the table
    <div
      className="panel-overlay"
      onPointerMove={event => reading.pointAt(indexAt(event))}
      onPointerLeave={event => event.pointerType === 'mouse' && reading.pointAt(null)}
      onClick={open}
    >
      <Partials panel={panel} at={at} layout={layout} />
      <Gaps panel={panel} at={at} layout={layout} />
      <Breaks spec={spec} panel={panel} at={at} layout={layout} />
      {reading.index !== null && (
        <div
          className="panel-overlay__reading"
          style={{
            left: xOf(layout, slotOfIndex(layout, reading.index)),
            top: at.top,
            height: at.bottom - at.top,
          }}
        />
      )}
      {tops.map(label => (
        <span key={label.key} className="panel-overlay__top" style={{ left: label.x, top: label.y }}>
          {label.text}
        </span>
      ))}
      {tops.length === 0 &&
        signLabels(panel, at, layout).map(label => (
          <span key={label.key} className="panel-overlay__sign" style={{ left: label.x, top: label.y }}>
            {label.text}
          </span>
        ))}
      <Ends spec={spec} panel={panel} at={at} layout={layout} />
    </div>
  )
}

type Part = Pick<Props, 'panel' | 'at' | 'layout'>

/** The months that are not the whole, marked behind what stands there. */
function Partials({ panel, at, layout }: Part) {
  return partialRunsOf(panel).map(run => (
    <div key={run[0]} className="panel-overlay__partial" style={boxOf(run, at, layout)} />
  ))
}

function Gaps({ panel, at, layout }: Part) {
  const t = useTranslate()
  return gapsOf(panel).map(run => {
    const box = boxOf(run, at, layout)
    return (
      <div key={run[0]} className="panel-overlay__gap" style={box}>
        {box.width > layout.size.em * 4 && <span>{t('format.notReported')}</span>}
      </div>
    )
  })
}

function Breaks({ spec, panel, at, layout }: Part & { spec: TimePanelsSpec }) {
  const isFirst = spec.panels[0] === panel
  return spec.breaks.map(gap => {
    const right = xOf(layout, slotOfIndex(layout, gap.before)) - layout.slotWidth / 2
    const empty = layout.slots.filter(s => s.id.startsWith(`break-${gap.before}-`)).length
    const width = empty * layout.slotWidth
    const isLate = right > (layout.left + layout.right) / 2
    return (
      <div
        key={gap.before}
        className="panel-overlay__break"
        style={{
          left: right - width,
          width,
          top: isFirst ? 0 : at.top,
          height: at.bottom - (isFirst ? 0 : at.top),
        }}
      >
        {isFirst && <span className={isLate ? 'is-late' : ''}>{gap.label}</span>}
      </div>
    )
  })
}

function Ends({ spec, panel, at, layout }: Part & { spec: TimePanelsSpec }) {
  const looks = looksOf(panel.series)
  return endLabels(spec, panel, at, layout).map(label => (
    <span
      key={label.key}
      className={`panel-overlay__end panel-overlay__end--${looks[label.series]?.sample ?? 'context'}`}
      style={{ left: layout.right + layout.size.em * 0.2, top: label.y }}
    >
      <b>{label.value}</b>
      {label.note !== '' && <span>{label.note}</span>}
    </span>
  ))
}

/** A finger first reads; only a mouse opens at once. The numbers above the plot open for everybody. */
const isMouse = (event: MouseEvent): boolean =>
  (event.nativeEvent as unknown as PointerEvent).pointerType === 'mouse'

/** The room of a run of categories within a plot. */
function boxOf([first, last]: [number, number], at: PanelLayout, layout: TimeLayout) {
  const left = xOf(layout, slotOfIndex(layout, first)) - layout.slotWidth / 2
  const width = xOf(layout, slotOfIndex(layout, last)) + layout.slotWidth / 2 - left
  return { left, width, top: at.top, height: at.bottom - at.top }
}

/** In slots from the left, with the fraction of the slot. */
const slotAt = (event: MouseEvent, { left, slotWidth }: TimeLayout): number =>
  (event.clientX - event.currentTarget.getBoundingClientRect().left - left) / slotWidth

function spotOf(event: MouseEvent, { scale, top, bottom }: PanelLayout, layout: TimeLayout): Spot {
  const y = event.clientY - event.currentTarget.getBoundingClientRect().top
  const valuePerPixel = (scale.max - scale.min) / (bottom - top)
  const slot = slotAt(event, layout)
  const dot = 0.35 * layout.size.em
  return {
    across: slot - Math.floor(slot) - 0.5,
    value: scale.max - (y - top) * valuePerPixel,
    reach: { value: dot * valuePerPixel, across: dot / layout.slotWidth },
  }
}
