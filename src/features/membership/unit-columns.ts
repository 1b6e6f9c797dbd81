import { quotientValue } from '#app/api/quotient-words.ts'
import { formatBound, formatChange, formatCount } from '#app/i18n/format.ts'
import type { Translate } from '#app/i18n/translate.ts'
import type { Figure, FigureId, Quotient } from '#contract/common.ts'
import type { IndicatorId } from '#contract/indicators.ts'
import type { Membership } from '#contract/membership.ts'

export type UnitRow = Membership['byUnit']['rows'][number]
/** `text: null`: not reported. `value` is what the column is ordered by. */
type UnitCell = { value: number | null; text: string | null; figureId: FigureId }
/** `key` stands in the address when the table is ordered by the column. */
export type UnitColumn = { key: string; label: string; cell: (row: UnitRow) => UnitCell | null }

const TERMS = [
  'opening',
  'admitted',
  'transferIn',
  'reorgIn',
  'transferOut',
  'retired',
  'quit',
  'expelled',
  'deceased',
  'reorgOut',
  'adjustment',
  'closing',
  'closingFemale',
] as const satisfies readonly IndicatorId[]
/** Shown only where they occur. */
const RARE = new Set<IndicatorId>(['reorgIn', 'reorgOut', 'adjustment'])

/** The columns of the table by unit. One that the answer leaves out is not "not reported": it is not there. */
export function unitColumns(rows: readonly UnitRow[], t: Translate): UnitColumn[] {
  const terms = TERMS.filter(id =>
    rows.some(({ balance }) => (RARE.has(id) ? (balance.terms[id]?.value ?? 0) !== 0 : balance.terms[id])),
  )
  return [
    ...terms.map(id => termColumn(id, t)),
    {
      key: 'women-share',
      label: t('members.units.womenShare'),
      cell: ({ womenShare }) => quotientCell(womenShare, quotientValue(womenShare, t)),
    },
    { key: 'density', label: t('members.units.density'), cell: ({ density }) => densityCell(density, t) },
    {
      key: 'net',
      label: t('members.net'),
      cell: ({ balance: { net } }) => figureCell(net, value => formatChange(t.language, value), t),
    },
  ]
}

const termColumn = (id: IndicatorId, t: Translate): UnitColumn => ({
  key: id.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`),
  label: t(`indicator.${id}`),
  cell: ({ balance: { terms } }) => {
    const figure = terms[id]
    return figure === undefined ? null : figureCell(figure, value => formatCount(t.language, value), t)
  },
})

const figureCell = (
  { id, value, bound }: Figure,
  print: (value: number) => string,
  t: Translate,
): UnitCell => ({
  value,
  text: value === null ? null : formatBound(t.language, print(value), bound),
  figureId: id,
})

const quotientCell = ({ id, value }: Quotient, text: string): UnitCell => ({
  value,
  text: value === null ? null : text,
  figureId: id,
})

/** "79/82 (96,3%)": never a percentage without what it is a percentage of. */
const densityCell = (density: Quotient, t: Translate): UnitCell =>
  quotientCell(
    density,
    t('members.units.densityOf', {
      members: formatCount(t.language, density.numerator.value),
      labour: formatCount(t.language, density.denominator.value),
      percent: quotientValue(density, t),
    }),
  )

export type Order = { key: string; direction: 'ascending' | 'descending' }
const ASCENDING = '-asc'

/** "net": largest first; "net-asc": smallest first. `null`: by name. */
export function readOrder(sort: string | null, columns: readonly UnitColumn[]): Order | null {
  if (sort === null) return null
  const isAscending = sort.endsWith(ASCENDING)
  const key = isAscending ? sort.slice(0, -ASCENDING.length) : sort
  return columns.some(column => column.key === key)
    ? { key, direction: isAscending ? 'ascending' : 'descending' }
    : null
}

/** What the next press of a heading asks for: largest first, smallest first, by name again. */
export function nextSort(key: string, order: Order | null): string | null {
  if (order?.key !== key) return key
  return order.direction === 'descending' ? `${key}${ASCENDING}` : null
}

/** By name, or by a column with what is not reported last, whichever the direction. */
export function ordered(
  rows: readonly UnitRow[],
  columns: readonly UnitColumn[],
  order: Order | null,
): UnitRow[] {
  const { compare } = new Intl.Collator('vi', { numeric: true })
  const byName = (a: UnitRow, b: UnitRow): number => compare(a.unit.shortName.vi, b.unit.shortName.vi)
  const column = columns.find(({ key }) => key === order?.key)
  if (column === undefined) return rows.toSorted(byName)
  const turn = order?.direction === 'ascending' ? 1 : -1
  return rows.toSorted((a, b) => {
    const [x, y] = [column.cell(a)?.value ?? null, column.cell(b)?.value ?? null]
    if (x === null || y === null) return Number(x === null) - Number(y === null) || byName(a, b)
    return (x - y) * turn || byName(a, b)
  })
}
