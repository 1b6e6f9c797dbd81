import { useTranslate } from '#app/i18n/use-translate.ts'
import { cellNumber, cellText } from '../cell-text.ts'
import { FigureButton, type OpenFigure } from '../FigureButton.tsx'
import type { LadderRow, LadderSpec } from '../ladder-spec.ts'
import './ladder.css'

/** A scale reaches at least this far, so that a single award is a block and not a whole bar. */
const FEWEST = 12

type Props = { spec: LadderSpec; onOpenFigure: OpenFigure }
type Group = LadderSpec['groups'][number]

/** Awards from the ward up: a bar and a printed number for each, one scale for each unit of count. */
export function Ladder({ spec, onOpenFigure }: Props) {
  return (
    <div className="ladder">
      {spec.groups.map(group => (
        <section key={group.key} className="ladder__group" aria-label={group.title}>
          <h4 className="ladder__unit">{group.title}</h4>
          <ol>
            {group.levels.map(level => (
              <Level key={level.key} spec={spec} group={group} level={level} onOpenFigure={onOpenFigure} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}

type LevelProps = Props & { group: Group; level: Group['levels'][number] }

function Level({ spec, group, level, onOpenFigure }: LevelProps) {
  const t = useTranslate()
  const max = Math.max(FEWEST, ...group.levels.flatMap(({ rows }) => rows.map(row => row.cell.value ?? 0)))
  return (
    <li className="ladder__level">
      <p className="ladder__level-name" data-row>
        {level.label}
        {level.total !== null && (
          <FigureButton
            className="ladder__total"
            text={t('ladder.total', { count: cellText(spec.language, level.total, group.unitLabel) })}
            label={`${level.label}: ${t('ladder.total', { count: cellText(spec.language, level.total, group.unitLabel) })}`}
            figureId={level.total.figureId}
            onOpen={onOpenFigure}
          />
        )}
      </p>
      <ul className="ladder__rows">
        {level.rows.map(row => (
          <Row
            key={row.key}
            spec={spec}
            row={row}
            unit={group.unitLabel}
            max={max}
            onOpenFigure={onOpenFigure}
          />
        ))}
      </ul>
    </li>
  )
}

function Row({ spec, row, unit, max, onOpenFigure }: Props & { row: LadderRow; unit: string; max: number }) {
  const t = useTranslate()
  const { value } = row.cell
  return (
    <li data-row className={row.proposed ? 'ladder__row is-proposed' : 'ladder__row'}>
      <span className="ladder__label">
        {row.label}
        {row.detail !== '' && <small>{row.detail}</small>}
      </span>
      <span className="ladder__bar" aria-hidden="true">
        {value === null ? <i className="is-unknown" /> : <i style={{ width: `${(value / max) * 100}%` }} />}
      </span>
      <span className="ladder__number">
        <FigureButton
          className="ladder__count"
          text={cellNumber(spec.language, row.cell)}
          label={[
            row.label,
            cellText(spec.language, row.cell, unit),
            ...(row.proposed ? [t('ladder.proposed')] : []),
          ].join(', ')}
          figureId={row.cell.figureId}
          onOpen={onOpenFigure}
        />{' '}
        {value !== null && <span className="ladder__count-unit">{unit}</span>}
        {row.proposed && <strong className="ladder__proposed">{t('ladder.proposed')}</strong>}
      </span>
    </li>
  )
}
