import type { MouseEvent, PointerEvent } from 'react'
import { useTranslate } from '#app/i18n/use-translate.ts'
import type { OpenFigure } from '../FigureButton.tsx'
import { looksOf } from '../roles.ts'
import { yOf } from '../scale.ts'
import type { TimePanel, TimePanelsSpec } from '../spec.ts'
import { endLabels, topLabels } from '../time/labels.ts'
import { type PanelLayout, slotOfIndex, type TimeLayout, xOf } from '../time/layout.ts'
import { gapsOf, signed } from '../time/rows.ts'
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
  const indexAt = (event: MouseEvent): number | null => {
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left
    return layout.slots[Math.floor((x - layout.left) / layout.slotWidth)]?.index ?? null
  }
  const open = (event: MouseEvent): void => {
    const index = indexAt(event)
    if (index === null) return
    reading.pointAt(index)
    const y = event.clientY - event.currentTarget.getBoundingClientRect().top
    const figureId = nearest(panel, at, index, y)?.cells[index]?.figureId ?? null
    if (figureId !== null && isMouse(event)) onOpenFigure(figureId)
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the figure around it has the keyboard
    // biome-ignore lint/a11y/noStaticElementInteractions: hidden from assistive technology, which has the table
    <div
      className="panel-overlay"
      onPointerMove={event => reading.pointAt(indexAt(event))}
      onPointerLeave={event => event.pointerType === 'mouse' && reading.pointAt(null)}
      onClick={open}
    >
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
      {topLabels(spec, panel, at, layout).map(label => (
        <span key={label.key} className="panel-overlay__top" style={{ left: label.x, top: label.y }}>
          {label.text}
        </span>
      ))}
      <Ends spec={spec} panel={panel} at={at} layout={layout} />
    </div>
  )
}

type Part = Pick<Props, 'panel' | 'at' | 'layout'>

function Gaps({ panel, at, layout }: Part) {
  const t = useTranslate()
  return gapsOf(panel).map(([first, last]) => {
    const left = xOf(layout, slotOfIndex(layout, first)) - layout.slotWidth / 2
    const width = xOf(layout, slotOfIndex(layout, last)) + layout.slotWidth / 2 - left
    return (
      <div
        key={first}
        className="panel-overlay__gap"
        style={{ left, width, top: at.top, height: at.bottom - at.top }}
      >
        {width > layout.size.em * 4 && <span>{t('format.notReported')}</span>}
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

function nearest(panel: TimePanel, at: PanelLayout, index: number, y: number) {
  const distance = (value: number | null): number =>
    value === null ? Number.POSITIVE_INFINITY : Math.abs(yOf(at.scale, value, at.top, at.bottom) - y)
  return panel.series.toSorted((a, b) => distance(signed(a, index)) - distance(signed(b, index)))[0]
}
