import { localText } from '#app/api/local-text.ts'
import { useChangeFilters, useFilters } from '#app/filters/use-filters.ts'
import { formatPeriod } from '#app/i18n/format.ts'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { NumberLink } from '#app/ui/NumberLink.tsx'
import type { Envelope } from '#contract/common.ts'
import type { Membership } from '#contract/membership.ts'
import {
  nextSort,
  type Order,
  ordered,
  readOrder,
  type UnitColumn,
  type UnitRow,
  unitColumns,
} from './unit-columns.ts'

/** More units than this scroll inside a box of their own. */
const MOST_IN_FULL = 40

type Open = (figureId: string) => void
type Props = { answer: Envelope<Membership>; onOpen: Open }

/** The balance of the last year for each unit below, or the sister units; each heading orders the table. */
export function MembersByUnit({ answer: { data, meta }, onOpen }: Props) {
  const t = useTranslate()
  const { address } = useFilters()
  const { relation, rows } = data.byUnit
  if (rows.length === 0) return null
  const columns = unitColumns(rows, t)
  const order = readOrder(address.sort, columns)
  const told = rows.filter(row => row.unit.id === meta.unit.id || columns.some(c => isKnown(c, row)))
  const others = rows.length - told.length
  const hasGaps = told.some(row => columns.some(c => !isKnown(c, row)))
  const box = told.length > MOST_IN_FULL ? 'by-unit__scroll by-unit__scroll--long' : 'by-unit__scroll'
  const period = formatPeriod(t.language, meta.periodTo)
  return (
    <section className="by-unit">
      <h3 id="members-by-unit">{t(`members.units.${relation}`, { period })}</h3>
      {hasGaps && <p>{t('members.units.dash')}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table must be scrolled with the keyboard too */}
      <section className={box} aria-labelledby="members-by-unit" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col" aria-sort={order === null ? 'ascending' : undefined}>
                {t('members.unit')}
              </th>
              {columns.map(column => (
                <Heading key={column.key} column={column} order={order} />
              ))}
            </tr>
          </thead>
          <tbody>
            {ordered(told, columns, order).map(row => (
              <tr key={row.unit.id} className={row.unit.id === meta.unit.id ? 'by-unit__own' : undefined}>
                <th scope="row">{localText(t.language, row.unit.shortName)}</th>
                {columns.map(column => (
                  <Value key={column.key} column={column} row={row} onOpen={onOpen} />
                ))}
              </tr>
            ))}
            {others > 0 && (
              <tr className="by-unit__others">
                <td colSpan={columns.length + 1}>{t('members.units.others', { count: others })}</td>
              </tr>
            )}
          </tbody>
        </table>
      </section>
    </section>
  )
}

const MARKS = { ascending: '↑', descending: '↓' }

function Heading({ column: { key, label }, order }: { column: UnitColumn; order: Order | null }) {
  const change = useChangeFilters()
  const direction = order?.key === key ? order.direction : undefined
  return (
    <th scope="col" aria-sort={direction}>
      <button type="button" className="by-unit__sort" onClick={() => change({ sort: nextSort(key, order) })}>
        {label}
        <span aria-hidden="true">{direction === undefined ? '' : ` ${MARKS[direction]}`}</span>
      </button>
    </th>
  )
}

function Value({ column, row, onOpen }: { column: UnitColumn; row: UnitRow; onOpen: Open }) {
  const t = useTranslate()
  const cell = column.cell(row)
  return (
    <td>
      <NumberLink onOpen={cell === null ? null : () => onOpen(cell.figureId)}>
        {cell?.text ?? (
          <>
            <span aria-hidden="true">–</span>
            <span className="visually-hidden">{t('format.notReported')}</span>
          </>
        )}
      </NumberLink>
    </td>
  )
}

const isKnown = (column: UnitColumn, row: UnitRow): boolean => column.cell(row)?.text != null
