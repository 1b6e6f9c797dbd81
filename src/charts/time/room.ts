import { niceScale, type Scale } from '../scale.ts'
import type { TimePanel, TimePanelsSpec } from '../spec.ts'

/** Heights of the plots in em, so that the room can be kept free before anything is measured. */
const PLOT_EM = { line: 14, columns: 12, diverging: 12 } as const
export const AXIS_EM = 2

export const plotEm = (spec: TimePanelsSpec, at: number): number => {
  const form = spec.panels[at]?.form ?? 'line'
  return PLOT_EM[form] + (at === spec.panels.length - 1 ? AXIS_EM : 0)
}

/** Independent of the room, so that words about the axis are there before anything is measured. */
export function scaleOf(panel: TimePanel): Scale {
  if (panel.form !== 'diverging') {
    const values = panel.series.flatMap(s => s.cells.map(c => c.value)).filter(v => v !== null)
    return niceScale(values, panel.form === 'columns', 5)
  }
  const length = Math.max(...panel.series.map(s => s.cells.length))
  const sums = Array.from({ length }, (_, i) => {
    const at = (role: 'up' | 'down' | 'net'): number =>
      panel.series.filter(s => s.role === role).reduce((sum, s) => sum + (s.cells[i]?.value ?? 0), 0)
    return [at('up'), -at('down'), at('net')]
  })
  return niceScale(sums.flat(), true, 5)
}
