import { formatPeriodTick } from '#app/i18n/format.ts'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { cellNumber } from '../cell-text.ts'
import { FigureButton, type OpenFigure } from '../FigureButton.tsx'
import { hasPartial, isPartial, lacksUnits } from '../partial.ts'
import { looksOf } from '../roles.ts'
import type { Series, TimePanel, TimePanelsSpec } from '../spec.ts'
import { scaleOf } from '../time/room.ts'

type Props = {
  spec: TimePanelsSpec
  panel: TimePanel
  /** The category whose values are shown; `null`: names only, so that no month looks like a total. */
  index: number | null
  /** The series the keyboard is on, which Enter opens. */
  read: Series | null
  onOpenFigure: OpenFigure
}

/** Heading of a panel, the key of its series and their values where the reader is. */
export function PanelKey({ spec, panel, index, read, onOpenFigure }: Props) {
  const t = useTranslate()
  const looks = looksOf(panel.series)
  const period = index === null ? undefined : spec.categories[index]
  const isCut = scaleOf(panel).min > 0
  return (
    <div className="panel-key">
      <h4 className="panel-key__title">
        {panel.title}{' '}
        <small>({isCut ? `${panel.unitLabel}; ${t('chart.axisNotFromZero')}` : panel.unitLabel})</small>
      </h4>
      <span
        className="panel-key__period"
        style={{
          minWidth: `${widest(spec.categories.map(c => periodName(spec, c)))}ch`,
        }}
      >
        {period === undefined ? null : periodName(spec, period)}
      </span>
      <div className="panel-key__values">
        {panel.series.map((series, i) => {
          const cell = index === null ? null : (series.cells[index] ?? null)
          return (
            <span
              key={series.key}
              className={series === read ? 'panel-key__item is-read' : 'panel-key__item'}
            >
              {panel.series.length > 1 && (
                <>
                  <i
                    className={`sample sample--${panel.form} sample--${looks[i]?.sample ?? 'context'}`}
                    aria-hidden="true"
                  />
                  {series.name}
                </>
              )}
              <span className="panel-key__value" style={{ minWidth: `${widestNumber(spec, series)}ch` }}>
                {index !== null && (
                  <FigureButton
                    text={cell?.value == null ? '–' : cellNumber(spec.language, cell)}
                    label={cell?.value == null ? cellNumber(spec.language, cell) : undefined}
                    figureId={cell?.figureId ?? null}
                    onOpen={onOpenFigure}
                  />
                )}
              </span>
            </span>
          )
        })}
        {panel.series.some(hasPartial) && <PartialItem panel={panel} />}
      </div>
    </div>
  )
}

function PartialItem({ panel }: { panel: TimePanel }) {
  const t = useTranslate()
  const lacks = panel.series.some(s => s.cells.some(c => isPartial(c) && lacksUnits(c)))
  return (
    <span className="panel-key__item">
      <i
        className={`sample ${panel.form === 'line' ? 'sample--hollow' : 'sample--hatched'}`}
        aria-hidden="true"
      />
      {t(lacks ? 'chart.partial.units' : 'chart.partial.bound')}
    </span>
  )
}

const periodName = (spec: TimePanelsSpec, { id, name }: TimePanelsSpec['categories'][number]): string =>
  name ?? formatPeriodTick(spec.language, id, true)

/** Room for the longest text, so that nothing moves while the reader moves. */
const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(text => text.length))

const widestNumber = (spec: TimePanelsSpec, series: Series): number =>
  widest(series.cells.filter(c => c.value !== null).map(c => cellNumber(spec.language, c)))
