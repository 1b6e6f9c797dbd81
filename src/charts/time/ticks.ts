import { formatPeriodTick } from '#app/i18n/format.ts'
import { isMonth, yearOf } from '#contract/period.ts'
import type { TimePanelsSpec } from '../spec.ts'

/** A place on the time axis: a category, or the empty place of a break. */
export type Slot = { id: string; index: number | null }

export type Tick = { id: string; slot: number; label: string }

const TICK_CHARACTER_EM = 0.55

const MOST_TICKS = 12
const MONTHS_A_YEAR = 12

/** The finest labelled step that fits: every month, quarter starts, half-years, years, every second year … */
export function pickTicks(
  spec: TimePanelsSpec,
  slots: readonly Slot[],
  slotWidth: number,
  em: number,
): Tick[] {
  const steps = spec.categories.some(c => isMonth(c.id)) ? [1, 3, 6, 12, 24, 60] : [1, 2, 4, 8, 16]
  const candidates = steps.map(step => ticksAt(spec, slots, step))
  return (
    candidates.find(ticks => ticks.length <= MOST_TICKS && fits(ticks, slotWidth, em)) ??
    candidates.at(-1) ??
    []
  )
}

function ticksAt(spec: TimePanelsSpec, slots: readonly Slot[], step: number): Tick[] {
  const years = new Set(spec.categories.map(c => c.id.slice(0, 4)))
  return slots.flatMap(({ id, index }, slot): Tick[] => {
    if (index === null || !isOnStep(id, index, step)) return []
    const startsYear = index === 0 || id.endsWith('-M01') || id.endsWith('-Q1') || id.endsWith('-H1')
    const named = step >= MONTHS_A_YEAR && isMonth(id) ? yearOf(id) : id
    return [{ id, slot, label: formatPeriodTick(spec.language, named, years.size > 1 && startsYear) }]
  })
}

function isOnStep(id: string, index: number, step: number): boolean {
  if (!isMonth(id)) return index % step === 0
  const monthsSinceZero = Number(id.slice(0, 4)) * 12 + Number(id.slice(6)) - 1
  return monthsSinceZero % step === 0
}

function fits(ticks: readonly Tick[], slotWidth: number, em: number): boolean {
  return ticks.every((tick, i) => {
    const next = ticks[i + 1]
    if (next === undefined) return true
    const half = ((tick.label.length + next.label.length) / 2) * em * TICK_CHARACTER_EM
    return (next.slot - tick.slot) * slotWidth >= half + em * 0.6
  })
}
