import { formatNumber } from '#app/i18n/format.ts'
import type { Translate } from '#app/i18n/translate.ts'
import type { Rank } from '#contract/common.ts'
import { isWithin } from '../places.ts'
import type { MatrixSpec } from '../spec.ts'
import { evaluators, only, type Reading } from './reading.ts'

/** How many evaluators placed the own unit high, how many of them first, and who was first most often. */
export function readMatrix(spec: MatrixSpec, t: Translate): Reading {
  const column = spec.columns.findIndex(({ own }) => own)
  const own = spec.columns[column]
  const told = own === undefined ? { body: [], caveats: [] } : ownSentences(spec, column, own.label, t)
  return { body: [...told.body, ...mostFirsts(spec, t)], caveats: told.caveats }
}

function ownSentences({ rows, k }: MatrixSpec, column: number, label: string, t: Translate): Reading {
  const ranks = ranksOf(rows, column)
  const inside = ranks.filter(rank => isWithin(rank, k)).length
  const firsts = ranks.filter(isFirst).length
  const open = ranks.filter(rank => !isWithin(rank, k) && !isOutside(rank, k)).length
  return {
    body: [
      t('narrative.inside', {
        label,
        n: formatNumber(t.language, inside),
        of: evaluators(t, ranks.length),
        k,
        firsts: firsts === 0 ? '' : t('narrative.inside.firsts', { evaluators: evaluators(t, firsts) }),
      }),
    ],
    caveats: open === 0 ? [] : [t('narrative.inside.open', { label, evaluators: evaluators(t, open) })],
  }
}

/** Only where nobody else could have as many. */
function mostFirsts({ columns, rows }: MatrixSpec, t: Translate): string[] {
  const counts = columns.map(({ label, own }, i) => {
    const ranks = ranksOf(rows, i)
    const sure = ranks.filter(isFirst).length
    return { label, own, sure, possible: sure + ranks.filter(mayBeFirst).length }
  })
  const best = only(counts, ({ sure }) => sure)
  if (best === null || best.sure === 0 || best.own) return []
  if (counts.some(other => other !== best && other.possible >= best.sure)) return []
  return [t('narrative.firsts', { label: best.label, evaluators: evaluators(t, best.sure) })]
}

const ranksOf = (rows: MatrixSpec['rows'], column: number): Rank[] =>
  rows.flatMap(({ cells }) => cells.slice(column, column + 1).map(({ rank }) => rank))

const isFirst = ({ status, min }: Rank): boolean => status === 'exact' && min === 1
const mayBeFirst = ({ status, min }: Rank): boolean =>
  (status === 'range' || status === 'unknown') && (min === null || min === 1)

const isOutside = ({ status, min }: Rank, k: number): boolean =>
  status === 'notRanked' || (min !== null && min > k)
