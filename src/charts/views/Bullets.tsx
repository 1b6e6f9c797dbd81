import { useTranslate } from '#app/i18n/use-translate.ts'
import { cellNumber, cellText } from '../cell-text.ts'
import { FigureButton, type OpenFigure } from '../FigureButton.tsx'
import { isPartial } from '../partial.ts'
import { niceScale } from '../scale.ts'
import type { BulletsSpec, Cell } from '../spec.ts'
import './bullets.css'

type Props = { spec: BulletsSpec; onOpenFigure: OpenFigure }
type Row = BulletsSpec['rows'][number]

/** One row a unit: a bar from zero, a mark where the target is, the numbers and the verdict in words. */
export function Bullets({ spec, onOpenFigure }: Props) {
  const t = useTranslate()
  const cells = spec.rows.flatMap(r => [r.actual, r.target, r.previous])
  const { max } = niceScale(
    cells.map(c => c?.value ?? null).filter(v => v !== null),
    true,
  )
  const has = (key: 'target' | 'previous'): boolean => spec.rows.some(r => (r[key]?.value ?? null) !== null)
  const said = (key: 'actual' | 'target', cell: Cell): string =>
    `${t(`chart.table.${key}`).toLocaleLowerCase(spec.language)} ${cellText(spec.language, cell, spec.unitLabel)}`
  const spoken = ({ label, actual, target }: Row): string =>
    [label, said('actual', actual), ...(target === null ? [] : [said('target', target)])].join(', ')
  return (
    <div className="bullets">
      <p className="chart-key" aria-hidden="true">
        <span className="chart-key__item">
          <i className="sample sample--bullet" />
          {t('chart.table.actual')} ({spec.unitLabel})
        </span>
        {has('target') && (
          <span className="chart-key__item">
            <i className="sample sample--target" />
            {t('chart.table.target')}
          </span>
        )}
        {has('previous') && (
          <span className="chart-key__item">
            <i className="sample sample--bullet-previous" />
            {t('chart.table.previous')}
          </span>
        )}
      </p>
      <ul className="bullets__rows">
        {spec.rows.map(row => (
          <li key={row.key} className={row.own ? 'bullets__row is-own' : 'bullets__row'}>
            <span className="bullets__label">{row.label}</span>
            <Bar row={row} max={max} />
            <span className="bullets__numbers">
              <FigureButton
                className={row.actual.value === null ? 'bullets__missing' : 'bullets__actual'}
                text={cellNumber(spec.language, row.actual)}
                label={spoken(row)}
                figureId={row.actual.figureId}
                onOpen={onOpenFigure}
              />
              {row.actual.value !== null && row.target !== null && row.target.value !== null && (
                <>
                  {' / '}
                  <FigureButton
                    text={cellNumber(spec.language, row.target)}
                    label={`${row.label}, ${said('target', row.target)}`}
                    figureId={row.target.figureId}
                    onOpen={onOpenFigure}
                  />
                </>
              )}
            </span>
            <span className="bullets__verdict">{row.verdict}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Bar({ row, max }: { row: Row; max: number }) {
  const share = (value: number): string => `${(value / max) * 100}%`
  const target = row.target?.value ?? null
  const previous = row.previous?.value ?? null
  const fill = isPartial(row.actual) ? 'bullets__fill is-partial' : 'bullets__fill'
  return (
    <svg className="bullets__bar" aria-hidden="true" focusable="false">
      <rect className="bullets__track" x="0" y="0" width="100%" height="100%" />
      {row.actual.value === null ? (
        <rect className="bullets__unknown" x="0.5" y="8%" width="99.5%" height="84%" />
      ) : (
        <rect className={fill} x="0" y="22%" width={share(row.actual.value)} height="56%" />
      )}
      {previous !== null && (
        <rect className="bullets__previous" x="0" y="86%" width={share(previous)} height="14%" />
      )}
      {target !== null && (
        <svg x={share(target)} y="0" overflow="visible" aria-hidden="true">
          <rect className="bullets__target" x="-2" y="4%" width="4" height="92%" />
        </svg>
      )}
    </svg>
  )
}
