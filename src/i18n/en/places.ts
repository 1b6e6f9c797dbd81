import type { Translated } from '../translated.ts'
import type { places as source } from '../vi/places.ts'

export const places: Translated<typeof source> = {
  'chart.league.ownUnit': 'own unit',
  'chart.league.hidden': a => `${a.count} more not shown`,
  'places.up': a => `up ${a.number} on ${a.since}`,
  'places.down': a => `down ${a.number} on ${a.since}`,
  'places.same': a => `unchanged on ${a.since}`,
  'chart.matrix.best': 'best',
  'chart.matrix.worst': 'last',
  'chart.matrix.first': a => `places 1–${a.k} (outlined)`,
  'chart.matrix.range': 'known as a range only',
  'chart.matrix.sort': a => `Sort by the place of ${a.unit}`,
  'chart.matrix.unsort': 'Back to the original order',
}
