import { formatNumber } from '#app/i18n/format.ts'
import type { Translate } from '#app/i18n/translate.ts'
import type { ContributionsSpec } from '../spec.ts'
import { isWholeCell, only, type Reading, restOfSummary } from './reading.ts'

/** Where the unit stands and in which criterion the one above is furthest ahead; which criteria have no points. */
export function readContributions(spec: ContributionsSpec, t: Translate): Reading {
  const missing = spec.rows.filter(({ own }) => own.value === null)
  return {
    body: [...restOfSummary(spec), ...behind(spec, t)],
    caveats: missing.map(({ label }) => t('narrative.noFigures', { name: label })),
  }
}

function behind({ rows, aboveLabel }: ContributionsSpec, t: Translate): string[] {
  if (aboveLabel === null) return []
  const gaps = rows.flatMap(({ label, own, above, most }) =>
    isWholeCell(own) && isWholeCell(above) && above.value > own.value
      ? [{ label, own: own.value, above: above.value, most }]
      : [],
  )
  const found = only(gaps, ({ own, above }) => above - own)
  if (found === null) return []
  const of = (points: number): string =>
    t('narrative.outOf', {
      n: formatNumber(t.language, points, 2),
      of: formatNumber(t.language, found.most, 2),
    })
  return [
    t('narrative.behind', {
      above: aboveLabel,
      label: found.label,
      own: of(found.own),
      theirs: of(found.above),
    }),
  ]
}
