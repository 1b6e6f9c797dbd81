import { type CSSProperties, useState } from 'react'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { Button } from '#app/ui/Button.tsx'
import { cellCounted, cellShort } from '../cell-text.ts'
import { FigureButton, type OpenFigure } from '../FigureButton.tsx'
import { isPartial } from '../partial.ts'
import type { BarsSpec } from '../spec.ts'
import './bars.css'

type Props = { spec: BarsSpec; onOpenFigure: OpenFigure }
type Row = BarsSpec['rows'][number]

/** As many as a reader compares at one look; the others are one press away. */
const SHOWN_AT_FIRST = 14

/** One bar a row from zero with its number at the end. */
export function Bars({ spec, onOpenFigure }: Props) {
  const t = useTranslate()
  const [all, setAll] = useState(false)
  const most = Math.max(0, ...spec.rows.map(row => row.cell.value ?? 0))
  const shown = all ? spec.rows : spec.rows.slice(0, SHOWN_AT_FIRST)
  return (
    <div className="bars">
      {spec.rows.some(row => isPartial(row.cell)) && (
        <p className="chart-key" aria-hidden="true">
          <span className="chart-key__item">
            <i className="sample sample--hatched" />
            {t('chart.partial.bound')}
          </span>
        </p>
      )}
      <ul className="bars__rows">
        {shown.map(row => (
          <BarRow key={row.key} row={row} spec={spec} most={most} onOpenFigure={onOpenFigure} />
        ))}
      </ul>
      {shown.length < spec.rows.length && (
        <Button onClick={() => setAll(true)}>{t('bars.all', { count: spec.rows.length })}</Button>
      )}
    </div>
  )
}

function BarRow({ row, spec, most, onOpenFigure }: Props & { row: Row; most: number }) {
  const { cell } = row
  const share = cell.value === null || most === 0 ? 0 : Math.max(0, cell.value) / most
  return (
    <li className={row.own ? 'bars__row is-own' : 'bars__row'}>
      <span className="bars__label">{row.label}</span>
      <span className="bars__line">
        {cell.value !== null && (
          <i
            className={isPartial(cell) ? 'bars__bar is-partial' : 'bars__bar'}
            style={{ '--share': share } as CSSProperties}
            aria-hidden="true"
          />
        )}
        <FigureButton
          className={cell.value === null ? 'bars__missing' : 'bars__value'}
          text={cellShort(spec.language, cell, spec.unit)}
          label={`${row.label}: ${cellCounted(spec.language, cell, spec.unit, spec.unitLabel)}`}
          figureId={cell.figureId}
          onOpen={onOpenFigure}
        />
      </span>
      {row.note !== null && <span className="bars__note">{row.note}</span>}
    </li>
  )
}
