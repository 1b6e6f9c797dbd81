import { formatPeriod, formatRankWords } from '#app/i18n/format.ts'
import type { Translate } from '#app/i18n/translate.ts'
import { shiftYear } from '#contract/period.ts'
import type { League } from '#contract/rankings.ts'

/** How the own place moved, in words; a place before that cannot be compared is never turned into a movement. */
export function movementWords(
  {
    movement,
    previous,
    scheme,
  }: Pick<League, 'movement' | 'previous'> & { scheme: Pick<League['scheme'], 'year'> },
  t: Translate,
): string {
  if (movement === null || previous === null) return t('rankings.movement.unknown')
  const before = formatRankWords(t.language, previous.rank)
  const period = formatPeriod(t.language, shiftYear(scheme.year, -1))
  if (movement === 0) return t('rankings.movement.same', { before, period })
  const places = String(Math.abs(movement))
  return t(movement > 0 ? 'rankings.movement.up' : 'rankings.movement.down', { places, before, period })
}
