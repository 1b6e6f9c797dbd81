import type { Translated } from '../translated.ts'
import type { sources as source } from '../vi/sources.ts'

/** A unit of count beside a single one. */
const ONE: Record<string, string> = {
  people: 'person',
  occurrences: 'occurrence',
  gifts: 'gift',
  houses: 'house',
  collectives: 'collective',
  units: 'unit',
  activities: 'activity',
  departments: 'department',
  members: 'member',
}

export const sources: Translated<typeof source> = {
  'unit.person': 'people',
  'unit.occurrence': 'occurrences',
  'unit.gift': 'gifts',
  'unit.house': 'houses',
  'unit.collective': 'collectives',
  'unit.unit': 'units',
  'unit.activity': 'activities',
  'unit.evaluator': 'departments',
  'unit.session': 'sessions',
  'unit.round': 'rounds',
  'unit.point': 'points',
  'unit.vnd': 'đồng',
  'unit.counted': a => (a.n === 1 ? (ONE[a.unit] ?? a.unit) : a.unit),
  'source.seed': 'article',
  'source.import': 'imported file',
  'source.manual': 'typed in',
  'source.demo': 'illustrative',
  'source.line': a => `${a.title} (${a.kind})`,
  'source.lineWithDay': a => `${a.title} (${a.kind}, ${a.day})`,
  'source.lineWithPlaces': a => `${a.line}: ${a.places}`,
  'source.demoMany': a => `Illustrative data (${a.count} sources)`,
  'break.rename': 'renamed',
  'break.merge': 'merged',
  'break.split': 'split',
  'break.transfer': 'transferred',
  'break.dissolve': 'ended',
  'note.break': a =>
    `From ${a.day}: ${a.kind} (${a.from} → ${a.to}). Figures before and after are neither joined nor compared. Basis: ${a.basis}.`,
  'note.unitsMissing': a => `${a.reported} of ${a.expected} units have reported; totals cover those only.`,
  'note.monthsMissing': a => `${a.reported} of ${a.expected} months are reported; the others stay empty.`,
  'note.unitNotValid': 'This unit did not exist during the whole period shown.',
}
