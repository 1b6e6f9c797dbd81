import { useMemo, useState } from 'react'
import { useTranslate } from '#app/i18n/use-translate.ts'
import type { OpenFigure } from '../FigureButton.tsx'
import { ownFirst } from '../own-first.ts'
import { order } from '../places.ts'
import type { MatrixSpec } from '../spec.ts'
import { MatrixCell } from './MatrixCell.tsx'
import { MatrixKey } from './MatrixKey.tsx'
import './matrix.css'

type Props = { spec: MatrixSpec; onOpenFigure: OpenFigure }

/** Evaluators × wards as a table to read place by place. */
export function Matrix({ spec: given, onOpenFigure }: Props) {
  const t = useTranslate()
  const [sortKey, setSortKey] = useState<string | null>(null)
  const spec = useMemo(() => ownFirst(given), [given])
  const rows = useMemo(() => sorted(spec, sortKey), [spec, sortKey])
  const toggle = (key: string): void => setSortKey(before => (before === key ? null : key))
  return (
    <div className="matrix">
      <MatrixKey spec={spec} />
      <section className="matrix__scroll" aria-label={spec.title}>
        <table className="matrix__table">
          <caption className="visually-hidden">{spec.summary}</caption>
          <thead>
            <tr>
              <th scope="col" className="matrix__corner">
                {t('chart.table.evaluator')}
              </th>
              {spec.columns.map(column => (
                <th
                  key={column.key}
                  scope="col"
                  className={column.own ? 'is-own' : undefined}
                  aria-sort={sortKey === column.key ? 'ascending' : undefined}
                >
                  <button
                    type="button"
                    className="matrix__sort"
                    title={
                      sortKey === column.key
                        ? t('chart.matrix.unsort')
                        : t('chart.matrix.sort', { unit: column.label })
                    }
                    onClick={() => toggle(column.key)}
                  >
                    {column.label}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(row => (
              <tr key={row.key}>
                <th scope="row">{row.label}</th>
                {spec.columns.map((column, c) => (
                  <MatrixCell
                    key={column.key}
                    cell={row.cells[c] ?? null}
                    k={spec.k}
                    own={column.own}
                    subject={`${column.label}, ${row.label}`}
                    onOpenFigure={onOpenFigure}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  )
}

function sorted(spec: MatrixSpec, key: string | null): MatrixSpec['rows'] {
  const at = spec.columns.findIndex(c => c.key === key)
  if (at === -1) return spec.rows
  const rankAt = (row: MatrixSpec['rows'][number]): number => {
    const cell = row.cells[at]
    return cell === undefined ? Number.POSITIVE_INFINITY : order(cell.rank)
  }
  return spec.rows.toSorted((a, b) => rankAt(a) - rankAt(b))
}
