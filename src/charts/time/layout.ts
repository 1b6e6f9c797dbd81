import { formatNumber } from '#app/i18n/format.ts'
import type { Scale } from '../scale.ts'
import type { TimePanelsSpec } from '../spec.ts'
import type { Size } from '../use-size.ts'
import { lastValue } from './last-value.ts'
import { AXIS_EM, plotEm, scaleOf } from './room.ts'
import { pickTicks, type Slot, type Tick } from './ticks.ts'

export type PanelLayout = { scale: Scale; height: number; top: number; bottom: number; axisHeight: number }

/** Where everything of a time chart lies, in px. All panels share `left`, `right` and `slots`. */
export type TimeLayout = {
  size: Size
  left: number
  /** Right edge of the plots; what lies beyond is for labels at the ends of lines. */
  right: number
  slots: Slot[]
  slotWidth: number
  ticks: Tick[]
  panels: PanelLayout[]
  /** Room for names at the ends of lines; otherwise the key above the plot names them. */
  namesFit: boolean
}

const NARROW_EM = 36
const CHARACTER_EM = 0.52

export function layoutTime(spec: TimePanelsSpec, size: Size): TimeLayout {
  const { width, em } = size
  const namesFit = width > NARROW_EM * em
  const panels = spec.panels.map((panel, i): PanelLayout => {
    const height = plotEm(spec, i) * em
    const axisHeight = i === spec.panels.length - 1 ? AXIS_EM * em : 0
    const hasBreakWords = i === 0 && spec.breaks.length > 0
    const top = em * (hasBreakWords ? 2 : panel.form === 'columns' ? 1.6 : 0.9)
    return {
      scale: scaleOf(panel),
      height,
      top,
      bottom: height - axisHeight - (axisHeight === 0 ? em * 0.6 : 1),
      axisHeight,
    }
  })
  const slots = slotsOf(spec)
  const left = Math.ceil(widestTick(spec, panels) * em * 0.56 + em * 0.9)
  const right = width - Math.ceil(labelRoom(spec, namesFit) * em * CHARACTER_EM + em * 0.4)
  const slotWidth = (right - left) / slots.length
  return {
    size,
    left,
    right,
    slots,
    slotWidth,
    ticks: pickTicks(spec, slots, slotWidth, em),
    panels,
    namesFit,
  }
}

/** Middle of a slot. */
export const xOf = (layout: TimeLayout, slot: number): number => layout.left + (slot + 0.5) * layout.slotWidth

export const slotOfIndex = (layout: TimeLayout, index: number): number =>
  layout.slots.findIndex(slot => slot.index === index)

/** Every break takes an empty place on the axis, so that two series are seen to be two. */
function slotsOf(spec: TimePanelsSpec): Slot[] {
  const room = Math.max(1, Math.round(spec.categories.length / 24))
  return spec.categories.flatMap((category, index): Slot[] => {
    const isBroken = spec.breaks.some(b => b.before === index)
    const empty = Array.from({ length: isBroken ? room : 0 }, (_, n) => ({
      id: `break-${index}-${n}`,
      index: null,
    }))
    return [...empty, { id: category.id, index }]
  })
}

const widestTick = (spec: TimePanelsSpec, panels: PanelLayout[]): number =>
  Math.max(...panels.flatMap(p => p.scale.ticks.map(tick => formatNumber(spec.language, tick).length)))

/** Characters to the right of the plots; the values there are a quarter larger than the names. */
function labelRoom(spec: TimePanelsSpec, namesFit: boolean): number {
  const lines = spec.panels.filter(p => p.form === 'line')
  const widths = lines.flatMap(panel =>
    panel.series.map(series => {
      const { number, period } = lastValue(spec, series)
      const name = namesFit && panel.series.length > 1 ? series.name.length + 2 : 0
      return Math.max(number.length * 1.3, name + period.length)
    }),
  )
  return Math.max(0, ...widths)
}
