import { formatCount, formatNumber, formatPeriod } from '#app/i18n/format.ts'
import type { Translate } from '#app/i18n/translate.ts'
import type { Cell, RibbonMark, RibbonSpec } from '../spec.ts'
import { amount, isLoose, isWholeCell, only, type Reading, restOfSummary } from './reading.ts'

/** Up to here every occasion is named. */
const MOST_NAMED = 4
const MOST_SENTENCES = 3

type Reach = { unitLabel: string; label: string; month: string; cell: Cell }

/** Occasions by their activities, the months in which something was recorded, the largest reach in each unit. */
export function readRibbon(spec: RibbonSpec, t: Translate): Reading {
  const busy = spec.months.filter((_, i) => spec.rows.some(row => (row.marks[i] ?? null) !== null)).length
  const body = [
    ...restOfSummary(spec),
    ...occasions(spec, t),
    ...largestReach(spec, t),
    ...(busy === 0
      ? []
      : [
          t('narrative.months', {
            n: formatNumber(t.language, busy),
            of: formatNumber(t.language, spec.months.length),
          }),
        ]),
  ]
  return {
    body: body.slice(0, MOST_SENTENCES),
    caveats: caveats(spec, t),
  }
}

/** Few occasions one by one; of many the one that stands out, if all are exact. */
function occasions({ rows }: RibbonSpec, t: Translate): string[] {
  const known = rows.filter(({ activities }) => activities.value !== null)
  if (known.length === 0) return []
  if (known.length <= MOST_NAMED)
    return [
      t('narrative.occasions', {
        list: known.map(row => `${row.label}, ${activityWords(row.activities, t)}`).join('; '),
      }),
    ]
  const most = only(known, ({ activities }) => activities.value ?? 0)
  if (most === null || !rows.every(({ activities }) => isWholeCell(activities))) return []
  return [t('narrative.occasion', { label: most.label, value: activityWords(most.activities, t) })]
}

/** Units of count stay apart; a unit is left out where a loose or missing number might be larger. */
function largestReach(spec: RibbonSpec, t: Translate): string[] {
  const all = spec.rows.flatMap(row =>
    row.marks.flatMap((mark, i) =>
      (mark?.reach ?? []).map(
        ({ unitLabel, cell }): Reach => ({
          unitLabel,
          cell,
          label: row.label,
          month: spec.months[i]?.id ?? '',
        }),
      ),
    ),
  )
  const list = [...new Set(all.map(({ unitLabel }) => unitLabel))].flatMap(unit => {
    const of = all.filter(({ unitLabel }) => unitLabel === unit)
    const most = only(of, ({ cell }) => cell.value ?? 0)
    if (most === null || !isWholeCell(most.cell) || !of.every(({ cell }) => isWholeCell(cell))) return []
    const value = amount(t, most.cell.value, unit, false)
    const period = formatPeriod(t.language, most.month)
    return [t('narrative.reachOf', { value, label: most.label, period })]
  })
  return list.length === 0 ? [] : [t('narrative.reach', { list: list.join('; ') })]
}

function caveats({ rows }: RibbonSpec, t: Translate): string[] {
  const undated = rows.flatMap(({ label, undated: mark }) =>
    mark === null ? [] : [undatedWords(label, mark, t)],
  )
  return [
    ...(undated.length === 0 ? [] : [t('narrative.undated', { list: undated.join(', ') })]),
    ...(rows.some(({ activities }) => isLoose(activities)) ? [t('narrative.bounded')] : []),
  ]
}

const undatedWords = (label: string, { activities }: RibbonMark, t: Translate): string =>
  activities.value === null ? label : `${label} (${activityWords(activities, t)})`

const activityWords = ({ value, bound }: Cell, t: Translate): string =>
  t('narrative.activities', { n: value ?? 0, printed: formatCount(t.language, value, bound) })
