import type { Translated } from '../translated.ts'
import type { period as source } from '../vi/periods.ts'

export const period: Translated<typeof source> = {
  'period.unionYear': a => `union year ${a.year} (12/${Number(a.year) - 1}–11/${a.year})`,
  'period.unionHalf': a =>
    a.n === 1 ? `first half of ${a.year} (to 31 May)` : `second half of ${a.year} (1 June to 30 November)`,
  'step.label': 'Divided by',
  'step.month': 'Month',
  'step.quarter': 'Quarter',
  'step.half': 'Half-year',
  'step.year': 'Year',
  'calendar.label': 'Year counted',
  'calendar.civil': 'January to December',
  'calendar.union': 'Union year (Dec–Nov)',
}
