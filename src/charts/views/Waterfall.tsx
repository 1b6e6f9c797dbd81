import { useTranslate } from '#app/i18n/use-translate.ts'
import { FigureButton, type OpenFigure } from '../FigureButton.tsx'
import { isPartial } from '../partial.ts'
import { niceScale, type Scale } from '../scale.ts'
import type { WaterfallSpec } from '../spec.ts'
import { isJoined, type Level, levelsOf } from '../waterfall/levels.ts'
import { signedText } from '../waterfall/signed-text.ts'
import './waterfall.css'

type Props = { spec: WaterfallSpec; onOpenFigure: OpenFigure }
type Row = WaterfallSpec['rows'][number]

/**
 * One row a term: a mark where a stock stands, a floating bar as long as what a cause changed, the number, and a line
 * from each to the next. A stock is a mark and no bar, so the axis may start above zero.
 */
export function Waterfall({ spec, onOpenFigure }: Props) {
  const t = useTranslate()
  const levels = levelsOf(spec.rows)
  const scale = niceScale(
    levels.flatMap(({ from, to }) => [from, to]).filter(value => value !== null),
    false,
  )
  const isPlaced = levels.some(({ to }) => to !== null)
  return (
    <div className="waterfall">
      <ul className="waterfall__rows">
        {spec.rows.map((row, i) => (
          <li key={row.key} className={`waterfall__row is-${row.role}`}>
            <span className="waterfall__label">{row.label}</span>
            {isPlaced && (
              <Bar
                row={row}
                level={levels[i]}
                scale={scale}
                joins={[isJoined(levels[i - 1], levels[i]), isJoined(levels[i], levels[i + 1])]}
              />
            )}
            <FigureButton
              className={row.cell.value === null ? 'waterfall__missing' : 'waterfall__number'}
              text={signedText(spec.language, row)}
              label={`${row.label}: ${signedText(spec.language, row)} ${row.cell.value === null ? '' : spec.unitLabel}`.trim()}
              figureId={row.cell.figureId}
              onOpen={onOpenFigure}
            />
          </li>
        ))}
      </ul>
      <p className={`waterfall__check is-${spec.check.state}`}>{spec.check.words}</p>
      {isPlaced && scale.min > 0 && <p className="waterfall__axis">{t('waterfall.axis')}</p>}
    </div>
  )
}

type BarProps = { row: Row; level: Level | undefined; scale: Scale; joins: [before: boolean, after: boolean] }

function Bar({ row, level, scale, joins: [before, after] }: BarProps) {
  const share = (value: number): number => ((value - scale.min) / (scale.max - scale.min)) * 100
  const { from, to } = level ?? { from: null, to: null }
  if (from === null || to === null)
    return (
      <svg className="waterfall__bar" aria-hidden="true" focusable="false">
        <rect className="waterfall__unknown" x="0.5" y="30%" width="99.5%" height="40%" />
      </svg>
    )
  const [x, end] = [share(from), share(to)]
  const partial = isPartial(row.cell) ? ' is-partial' : ''
  return (
    <svg className="waterfall__bar" aria-hidden="true" focusable="false">
      {before && <line className="waterfall__join" x1={`${x}%`} x2={`${x}%`} y1="0" y2="22%" />}
      {after && <line className="waterfall__join" x1={`${end}%`} x2={`${end}%`} y1="78%" y2="100%" />}
      {row.role === 'stock' ? (
        <svg x={`${x}%`} y="0" overflow="visible" aria-hidden="true">
          <rect className={`waterfall__stock${partial}`} x="-3" y="12%" width="6" height="76%" />
        </svg>
      ) : (
        <rect
          className={`waterfall__change${partial}`}
          x={`${Math.min(x, end)}%`}
          y="22%"
          width={`${Math.abs(end - x)}%`}
          height="56%"
        />
      )}
    </svg>
  )
}
