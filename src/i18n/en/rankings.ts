import type { Translated } from '../translated.ts'
import type { ranking as source } from '../vi/rankings.ts'

export const ranking: Translated<typeof source> = {
  'rankings.page': 'Rankings',
  'rankings.overall': 'Ranking of wards',
  'rankings.union': 'Ranking of ward unions',
  'rankings.matrix': 'What each evaluator decided',
  'rankings.share': 'How many evaluators placed it high',
  'rankings.subtitle': a => `${a.scheme}, decided by ${a.evaluator}`,
  'rankings.finding.ward': a => `The ward: ${a.place}`,
  'rankings.finding.ward-union': a => `The ward union: ${a.place}`,
  'rankings.finding.grassroots': a => `The grassroots union: ${a.place}`,
  'rankings.finding.unknown': 'The source gives no place for this unit',
  'rankings.finding.notRanked': 'This unit was not ranked',
  'rankings.movement.up': a => `Up ${a.places} on the year before (${a.before})`,
  'rankings.movement.down': a => `Down ${a.places} on the year before (${a.before})`,
  'rankings.movement.same': a => `Same as the year before (${a.before})`,
  'rankings.movement.unknown': 'No place of the year before to compare with',
  'rankings.matrix.title': a => `${a.evaluators} evaluators rank ${a.units} wards`,
  'rankings.matrix.subtitle': a => `Each cell is a place; outlined: places 1–${a.k}`,
  'rankings.share.finding': a => `${a.part} of ${a.whole} evaluators put the ward within places 1–${a.k}`,
  'rankings.share.subtitle': 'Number of evaluators, not a place',
  'rankings.share.part': a => `places 1–${a.k}`,
  'rankings.share.rest': 'outside or not ranked',
  'rankings.share.undetermined': 'undetermined',
  'rankings.empty': a => `No rankings for ${a.period} yet`,
  'rankings.emptyNext': 'Choose another year or another unit at the top.',
}
