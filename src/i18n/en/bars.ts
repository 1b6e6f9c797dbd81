import type { Translated } from '../translated.ts'
import type { bars as source } from '../vi/bars.ts'

export const bars: Translated<typeof source> = {
  'bars.note': 'Note',
  'bars.all': a => `Show all ${a.count} rows`,
}
