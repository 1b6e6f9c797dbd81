import { useMemo } from 'react'
import { useTranslate } from '#app/i18n/use-translate.ts'
import type { Choose } from '../choice.ts'
import type { OpenFigure } from '../FigureButton.tsx'
import { EVALUATOR, sortedRows, withShownColumns } from '../matrix-order.ts'
import { ownFirst } from '../own-first.ts'
import type { MatrixSpec } from '../spec.ts'
import { MatrixCell } from './MatrixCell.tsx'
import { MatrixKey } from './MatrixKey.tsx'
import { Moved } from './Moved.tsx'
import './matrix.css'

type Props = { spec: MatrixSpec; onOpenFigure: OpenFigure; onChoose: Choose | undefined }

/** Evaluators × wards as a table to read place by place. */
export function Matrix({ spec: given, onOpenFigure, onChoose }: Props) {
  const t = useTranslate()
  const spec = useMemo(() => ownFirst(withShownColumns(given)), [given])
  const rows = useMemo(() => sortedRows(spec), [spec])
  const hidden = given.columns.length - spec.columns.length
  const head = (key: string, label: string) => (
    <SortHead name={key} label={label} sort={spec.sort} onChoose={onChoose} />
  )
  return (
    <div className="matrix">
      <MatrixKey spec={spec} />
      <section className="matrix__scroll" aria-label={spec.title}>
        <table className="matrix__table">
          <caption className="visually-hidden">{spec.summary}</caption>
          <thead>
            <tr>
              <th scope="col" className="matrix__corner" aria-sort={sortOf(spec, EVALUATOR)}>
                {head(EVALUATOR, t('chart.table.evaluator'))}
              </th>
              {spec.columns.map(column => (
                <th
                  key={column.key}
                  scope="col"
                  className={column.own ? 'is-own' : undefined}
                  aria-sort={sortOf(spec, column.key)}
                >
                  {head(column.key, column.label)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(row => (
              <tr key={row.key}>
                <th scope="row">
                  {row.label} <Moved moved={row.moved} since={spec.since} />
                </th>
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
      {hidden > 0 && <p className="matrix__hidden">{t('chart.league.hidden', { count: hidden })}</p>}
    </div>
  )
}

type HeadProps = { name: string; label: string; sort: string | null; onChoose: Choose | undefined }

/** The name of a column; pressed, it orders the rows. A still picture has names only. */
function SortHead({ name, label, sort, onChoose }: HeadProps) {
  const t = useTranslate()
  if (onChoose === undefined) return label
  const isSorted = sort === name
  return (
    <button
      type="button"
      className="matrix__sort"
      title={isSorted ? t('chart.matrix.unsort') : t('chart.matrix.sort', { unit: label })}
      onClick={() => onChoose({ sort: isSorted ? null : name })}
    >
      {label}
    </button>
  )
}

const sortOf = ({ sort }: MatrixSpec, key: string) => (sort === key ? 'ascending' : undefined)
