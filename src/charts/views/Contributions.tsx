import type { CSSProperties } from 'react'
import { formatNumber } from '#app/i18n/format.ts'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { FigureButton, type OpenFigure } from '../FigureButton.tsx'
import { pointsAhead, pointsText } from '../points.ts'
import type { Cell, ContributionsSpec } from '../spec.ts'
import './contributions.css'

type Props = { spec: ContributionsSpec; onOpenFigure: OpenFigure }

/** One row a criterion on one scale of points: what was got, what was left, where the unit above stands. */
export function Contributions({ spec, onOpenFigure }: Props) {
  const t = useTranslate()
  const widest = Math.max(...spec.rows.map(r => r.most))
  const { total, aboveLabel } = spec
  return (
    <div className="contributions">
      <ul className="chart-key">
        <li className="chart-key__item">
          <i className="contributions__sample is-own" aria-hidden="true" />
          {t('explain.key.own')}
        </li>
        {spec.rows.some(r => r.added > 0) && (
          <li className="chart-key__item">
            <i className="contributions__sample is-added" aria-hidden="true" />
            {t('explain.key.added')}
          </li>
        )}
        {aboveLabel !== null && (
          <li className="chart-key__item">
            <i className="contributions__sample is-above" aria-hidden="true" />
            {aboveLabel}
          </li>
        )}
      </ul>
      <div className="contributions__row contributions__head" aria-hidden="true">
        <span>{t('explain.criterion')}</span>
        <span className="contributions__number">{t('explain.pointsOfMost')}</span>
        <span className="contributions__number">
          {aboveLabel === null ? '' : t('explain.difference', { unit: aboveLabel })}
        </span>
        <span className="contributions__without">{t('explain.without')}</span>
      </div>
      <ul className="contributions__rows">
        {spec.rows.map(row => (
          <li key={row.key} className="contributions__row">
            <span className="contributions__name">
              {row.label} <small>{row.note}</small>
            </span>
            <Bar row={row} widest={widest} />
            <Got of={row.label} own={row.own} most={row.most} spec={spec} onOpenFigure={onOpenFigure} />
            <Ahead of={row.label} own={row.own} above={row.above} spec={spec} onOpenFigure={onOpenFigure} />
            <span className="contributions__without">
              <span className="contributions__caption">{t('explain.without')}: </span>
              {row.without}
            </span>
          </li>
        ))}
        <li className="contributions__row contributions__total">
          <span className="contributions__name">{t('explain.total')}</span>
          <span />
          <Got
            of={t('explain.total')}
            own={total.own}
            most={total.most}
            spec={spec}
            onOpenFigure={onOpenFigure}
          />
          <Ahead
            of={t('explain.total')}
            own={total.own}
            above={total.above}
            spec={spec}
            onOpenFigure={onOpenFigure}
          />
          <span />
        </li>
      </ul>
    </div>
  )
}

function Bar({ row, widest }: { row: ContributionsSpec['rows'][number]; widest: number }) {
  const share = (points: number): string => `${(points / row.most) * 100}%`
  const track = { width: `${(row.most / widest) * 100}%` }
  const own = row.own.value
  return (
    <span className="contributions__scale" aria-hidden="true">
      <span className={`contributions__track${own === null ? ' is-unknown' : ''}`} style={track}>
        {own !== null && <i className="contributions__bar" style={{ width: share(own) }} />}
        {own !== null && row.added > 0 && (
          <i
            className="contributions__added"
            style={{ left: share(own), width: share(row.added) } satisfies CSSProperties}
          />
        )}
        {row.above !== null && row.above.value !== null && (
          <i className="contributions__above" style={{ left: share(row.above.value) }} />
        )}
      </span>
    </span>
  )
}

type NumberProps = Props & { own: Cell; of: string }

function Got({ own, most, of, spec, onOpenFigure }: NumberProps & { most: number }) {
  return (
    <span className="contributions__number">
      <FigureButton
        text={pointsText(spec.language, own)}
        label={`${of}: ${pointsText(spec.language, own)} / ${formatNumber(spec.language, most, 2)}`}
        figureId={own.figureId}
        onOpen={onOpenFigure}
      />
      <small>
        {' / '}
        {formatNumber(spec.language, most, 2)}
      </small>
    </span>
  )
}

/** How far ahead of the unit above (+) or behind it (−); opens what that unit got. */
function Ahead({ own, above, of, spec, onOpenFigure }: NumberProps & { above: Cell | null }) {
  const t = useTranslate()
  const text = pointsAhead(spec.language, own, above)
  if (above === null || spec.aboveLabel === null) return <span />
  return (
    <span className="contributions__number contributions__ahead">
      <span className="contributions__caption">{t('explain.difference', { unit: spec.aboveLabel })}: </span>
      <FigureButton
        text={text ?? t('format.notReported')}
        label={`${of}: ${text ?? t('format.notReported')}; ${spec.aboveLabel}: ${pointsText(spec.language, above)}`}
        figureId={above.figureId}
        onOpen={onOpenFigure}
      />
    </span>
  )
}
