import { type CSSProperties, useId, useMemo } from 'react'
import { formatRankWords } from '#app/i18n/format.ts'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { type BumpLayout, xOfYear, yearStep } from '../bump/layout.ts'
import { lookOf } from '../bump/lines.ts'
import { bumpMarks, type Point } from '../bump/marks.ts'
import { nameOf, useBumpKeys } from '../bump/use-bump-keys.ts'
import type { Choose } from '../choice.ts'
import type { OpenFigure } from '../FigureButton.tsx'
import { rankMark } from '../rank-mark.ts'
import type { BumpSpec } from '../spec.ts'
import { BumpName } from './BumpName.tsx'

type Props = {
  spec: BumpSpec
  layout: BumpLayout
  onOpenFigure: OpenFigure
  onChoose: Choose | undefined
}

/** Years, places and names in HTML above the lines; below them the names that have no room at an end. */
export function BumpOverlay({ spec, layout, onOpenFigure, onChoose }: Props) {
  const t = useTranslate()
  const helpId = useId()
  const marks = useMemo(() => bumpMarks(spec, layout), [spec, layout])
  const years = spec.categories.length
  const keys = useBumpKeys(
    marks,
    years,
    spec.rows.findIndex(r => r.own),
  )
  const listed = layout.names === 'short' ? spec.rows.map((_, i) => i) : marks.unnamed
  const name = (row: number) => ({ spec, row, onChoose })
  return (
    <>
      <Years spec={spec} layout={layout} />
      <p className="visually-hidden" id={helpId}>
        {t('bump.help')}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: nothing to fill in */}
      <div
        ref={keys.ref}
        role="group"
        aria-label={spec.subtitle}
        aria-describedby={helpId}
        className="bump__marks"
        style={{ height: layout.height }}
        onKeyDown={keys.onKeyDown}
      >
        <svg className="bump__leaders" aria-hidden="true" width={layout.width} height={layout.height}>
          {marks.names.map(({ row, side, y, from }) => (
            <path
              key={nameOf({ row, column: side === 'left' ? -1 : years })}
              d={leader(layout, side, from, y)}
            />
          ))}
        </svg>
        {marks.points.map(point => (
          <PointMark
            key={nameOf(point)}
            point={point}
            spec={spec}
            tabIndex={keys.tabIndexOf(point)}
            onOpenFigure={onOpenFigure}
          />
        ))}
        {marks.names.map(({ row, side, y, rank }) => {
          const spot = { row, column: side === 'left' ? -1 : years }
          return (
            <BumpName
              key={nameOf(spot)}
              {...name(row)}
              side={side}
              place={rankMark(rank)}
              form={
                side === 'left' && layout.names !== 'both'
                  ? 'place'
                  : layout.names === 'short'
                    ? 'short'
                    : 'full'
              }
              spot={nameOf(spot)}
              tabIndex={keys.tabIndexOf(spot)}
              style={nameStyle(layout, side, y)}
            />
          )
        })}
      </div>
      {listed.length > 0 && (
        <ul className="bump__list" aria-label={t('bump.list')}>
          {listed.map(row => (
            <li key={row}>
              <BumpName
                {...name(row)}
                side="list"
                place={layout.names === 'short' ? (spec.rows[row]?.short ?? '') : ''}
                form="full"
              />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function PointMark({
  point,
  spec,
  tabIndex,
  onOpenFigure,
}: {
  point: Point
  spec: BumpSpec
  tabIndex: 0 | -1
  onOpenFigure: OpenFigure
}) {
  const t = useTranslate()
  const row = spec.rows[point.row]
  const year = spec.categories[point.column]
  if (row === undefined || year === undefined) return null
  const look = lookOf(spec, row)
  const isSpan = point.rank.status === 'range'
  return (
    <button
      type="button"
      className={`bump__point is-${look}${isSpan ? ' is-span' : ''}`}
      style={
        {
          left: point.x,
          top: (point.y + point.yEnd) / 2,
          '--span': `${point.yEnd - point.y}px`,
        } as CSSProperties
      }
      data-spot={nameOf(point)}
      tabIndex={tabIndex}
      aria-label={`${row.label}, ${year.label}: ${formatRankWords(t.language, point.rank)}`}
      title={t('common.openSource')}
      onClick={() => onOpenFigure(point.figureId)}
    >
      <i aria-hidden="true">{look === 'other' || isSpan ? '' : rankMark(point.rank)}</i>
    </button>
  )
}

function Years({ spec, layout }: { spec: BumpSpec; layout: BumpLayout }) {
  const count = spec.categories.length
  const step = yearStep(layout, count)
  return (
    <div className="bump__years" aria-hidden="true">
      {spec.categories.map(({ id, label, joins }, i) => {
        const x = xOfYear(layout, i, count)
        const before = xOfYear(layout, Math.max(0, i - 1), count)
        return (
          <span key={id}>
            {(count - 1 - i) % step === 0 && (
              <span className="bump__year" style={{ left: x }}>
                {label}
              </span>
            )}
            <i className="bump__grid" style={{ left: x, height: layout.height - 1.6 * layout.em }} />
            {i > 0 && !joins && (
              <i
                className="bump__break"
                style={{ left: (x + before) / 2, height: layout.height - 1.6 * layout.em }}
              />
            )}
          </span>
        )
      })}
    </div>
  )
}

const nameStyle = (
  { left, right, width, em }: BumpLayout,
  side: 'left' | 'right',
  y: number,
): CSSProperties =>
  side === 'left'
    ? { top: y, left: 0, width: left - em * 0.2 }
    : { top: y, left: right + em * 0.2, width: width - right - em * 0.2 }

function leader({ left, right, em }: BumpLayout, side: 'left' | 'right', from: number, to: number): string {
  if (Math.abs(from - to) < 1) return ''
  const x = side === 'left' ? left : right
  const inwards = side === 'left' ? em * 0.55 : -em * 0.55
  return `M${x + inwards} ${from}L${x} ${to}`
}
