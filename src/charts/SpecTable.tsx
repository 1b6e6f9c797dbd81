import { useMemo } from 'react'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { FigureButton, type OpenFigure } from './FigureButton.tsx'
import type { ChartSpec } from './spec.ts'
import { chartToTable, type TableRow } from './to-table.ts'
import { walked } from './walked.ts'
import './spec-table.css'

type Props = { spec: ChartSpec; onOpenFigure: OpenFigure }

/** The numbers of a chart as a real table; each opens its source. */
export function SpecTable({ spec, onOpenFigure }: Props) {
  const t = useTranslate()
  const table = useMemo(() => chartToTable(spec), [spec])
  return (
    <section
      ref={walked}
      className="spec-table"
      aria-label={t('chart.table.of', { title: spec.title })}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and keys must be able to scroll it
      tabIndex={0}
    >
      <table>
        <thead>
          <tr>
            <th scope="col">{table.corner}</th>
            {table.columns.map(name => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other identity and never move
            <Row key={i} row={row} columns={table.columns} onOpenFigure={onOpenFigure} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Row({ row, columns, onOpenFigure }: { row: TableRow; columns: string[]; onOpenFigure: OpenFigure }) {
  if (row.kind === 'break')
    return (
      <tr className="spec-table__break">
        <td colSpan={columns.length + 1}>{row.head}</td>
      </tr>
    )
  return (
    <tr className={row.own ? 'spec-table__own' : undefined}>
      <th scope="row">{row.head}</th>
      {row.cells.map((cell, i) => (
        <td key={columns[i]}>
          <FigureButton text={cell.text} figureId={cell.figureId} onOpen={onOpenFigure} />
        </td>
      ))}
    </tr>
  )
}
