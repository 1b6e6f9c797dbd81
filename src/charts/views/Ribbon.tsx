import type { CSSProperties } from 'react'
import { formatCount, formatMoney, formatPeriodTick } from '#app/i18n/format.ts'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { cellNumber, cellShort } from '../cell-text.ts'
import { FigureButton, type OpenFigure } from '../FigureButton.tsx'
import { withSign } from '../partial.ts'
import type { Cell, RibbonMark, RibbonSpec } from '../spec.ts'
import './ribbon.css'

type Props = { spec: RibbonSpec; onOpenFigure: OpenFigure }
type Row = RibbonSpec['rows'][number]

/** A year of occasions on twelve months. On a phone the same marks stand below each other with their month. */
export function Ribbon({ spec, onOpenFigure }: Props) {
  const t = useTranslate()
  const hasUndated = spec.rows.some(r => r.undated !== null)
  return (
    <div className={hasUndated ? 'ribbon ribbon--undated' : 'ribbon'}>
      <div className="ribbon__months" aria-hidden="true">
        {spec.months.map(month => (
          <span key={month.id}>{formatPeriodTick(spec.language, month.id, false)}</span>
        ))}
        {hasUndated && <span>{t('chart.undated')}</span>}
        <span>{t('chart.table.total')}</span>
      </div>
      <ul className="ribbon__rows">
        {spec.rows.map(row => (
          <RibbonRow key={row.key} spec={spec} row={row} onOpenFigure={onOpenFigure} />
        ))}
      </ul>
    </div>
  )
}

function RibbonRow({ spec, row, onOpenFigure }: Props & { row: Row }) {
  const t = useTranslate()
  const activities = (cell: Cell): string =>
    t('chart.activities', { number: cellNumber(spec.language, cell) })
  return (
    <li className="ribbon__row">
      <span className="ribbon__label">
        {row.label}
        {row.note !== null && <small className="ribbon__note">{row.note}</small>}
      </span>
      <ul className="ribbon__marks">
        {row.marks.map((mark, i) => {
          const month = spec.months[i]
          return mark === null || month === undefined ? null : (
            <Mark
              key={month.id}
              spec={spec}
              mark={mark}
              column={i + 1}
              who={row.label}
              when={month.label}
              onOpenFigure={onOpenFigure}
            />
          )
        })}
        {row.undated !== null && (
          <Mark
            spec={spec}
            mark={row.undated}
            column={spec.months.length + 1}
            who={row.label}
            when={t('chart.undated')}
            onOpenFigure={onOpenFigure}
          />
        )}
      </ul>
      <span className="ribbon__total">
        <FigureButton
          text={cellNumber(spec.language, row.activities)}
          label={`${row.label}, ${t('chart.table.total').toLocaleLowerCase(spec.language)}: ${activities(row.activities)}`}
          figureId={row.activities.figureId}
          onOpen={onOpenFigure}
        />
        <span className="ribbon__unit"> {t('chart.table.activities')}</span>
      </span>
    </li>
  )
}

type MarkProps = Props & { mark: RibbonMark; column: number; who: string; when: string }

function Mark({ spec, mark, column, who, when, onOpenFigure }: MarkProps) {
  const t = useTranslate()
  const { language } = spec
  const said = (value: string): string => `${who}, ${when}: ${value}`
  return (
    <li className="ribbon__mark" style={{ '--column': column } as CSSProperties}>
      <span className="ribbon__when">{when}</span>
      <FigureButton
        className="ribbon__count"
        text={withSign(mark.activities, formatCount(language, mark.activities.value))}
        label={said(t('chart.activities', { number: cellNumber(language, mark.activities) }))}
        figureId={mark.activities.figureId}
        onOpen={onOpenFigure}
      />
      <span className="ribbon__reach">
        {mark.reach.map(({ unitLabel, cell }) => (
          <FigureButton
            key={unitLabel}
            text={withSign(cell, `${formatCount(language, cell.value)} ${unitLabel}`)}
            label={said(`${cellNumber(language, cell)} ${unitLabel}`)}
            figureId={cell.figureId}
            onOpen={onOpenFigure}
          />
        ))}
        {mark.amount.value !== null && (
          <FigureButton
            className="ribbon__money"
            text={withSign(mark.amount, formatMoney(language, mark.amount.value))}
            label={said(cellShort(language, mark.amount, 'vnd'))}
            figureId={mark.amount.figureId}
            onOpen={onOpenFigure}
          />
        )}
      </span>
    </li>
  )
}
