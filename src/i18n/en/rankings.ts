import type { Translated } from '../translated.ts'
import type { ranking as source } from '../vi/rankings.ts'

export const ranking: Translated<typeof source> = {
  'rankings.page': 'Rankings',
  'rankings.overall': 'Ranking of wards',
  'rankings.union': 'Ranking of ward unions',
  'rankings.matrix': 'What each department decided',
  'rankings.share': 'How many departments placed it high',
  'rankings.subtitle': a => `${a.scheme}, decided by ${a.evaluator}`,
  'rankings.finding.ward': a => `The ward held ${a.place}`,
  'rankings.finding.ward-union': a => `The ward union held ${a.place}`,
  'rankings.finding.grassroots': a => `The grassroots union held ${a.place}`,
  'rankings.finding.unknown': 'The source gives no place for this unit',
  'rankings.finding.notRanked': 'This unit was not ranked',
  'rankings.movement.up': a => `Up ${a.places} (${a.period}: ${a.before})`,
  'rankings.movement.down': a => `Down ${a.places} (${a.period}: ${a.before})`,
  'rankings.movement.same': a => `Unchanged (${a.period}: ${a.before})`,
  'rankings.movement.unknown': 'No place of the year before to compare with',
  'rankings.matrix.title': a => `${a.evaluators} departments rank ${a.units} wards`,
  'rankings.matrix.subtitle': a => `Each cell is a place; outlined: places 1–${a.k}`,
  'rankings.share.finding': a => `${a.part} of ${a.whole} departments placed the ward 1–${a.k}`,
  'rankings.share.subtitle': 'Number of departments, not a place',
  'rankings.share.part': a => `places 1–${a.k}`,
  'rankings.share.rest': 'outside or not ranked',
  'rankings.share.undetermined': 'undetermined',
  'rankings.empty': a => `No rankings for ${a.period} yet`,
  'rankings.emptyNext': 'Choose another year or another unit at the top.',
}
