import { type FocusEvent, lazy, Suspense, useId } from 'react'
import { useTranslate } from '#app/i18n/use-translate.ts'
import type { OpenFigure } from '../FigureButton.tsx'
import type { TimePanelsSpec } from '../spec.ts'
import { plotEm } from '../time/room.ts'
import { useReading } from '../time/use-reading.ts'
import { useSize } from '../use-size.ts'
import { PanelKey } from './PanelKey.tsx'
import './time-panels.css'

/** The drawing comes after the words: headings, key and values are there without it, in a room of its final size. */
const Plot = lazy(async () => ({ default: (await import('./Plot.tsx')).Plot }))

type Props = { spec: TimePanelsSpec; onOpenFigure: OpenFigure }

export function TimePanels({ spec, onOpenFigure }: Props) {
  const t = useTranslate()
  const helpId = useId()
  const [ref, size] = useSize<HTMLDivElement>()
  const reading = useReading(spec, onOpenFigure)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only notices that the focus leaves
    <div className="time-panels" ref={ref} onBlur={event => leaves(event) && reading.pointAt(null)}>
      {spec.panels.map((panel, i) => (
        <div key={panel.key} className="time-panels__panel">
          <PanelKey
            spec={spec}
            panel={panel}
            index={reading.index}
            read={reading.series}
            onOpenFigure={onOpenFigure}
          />
          <div className="time-panels__plot" style={{ height: `${plotEm(spec, i)}em` }} aria-hidden="true">
            <Suspense>
              {size !== null && (
                <Plot spec={spec} index={i} size={size} reading={reading} onOpenFigure={onOpenFigure} />
              )}
            </Suspense>
          </div>
        </div>
      ))}
      <div
        className="time-panels__reader"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys read the chart
        tabIndex={0}
        role="application"
        aria-roledescription={t('chart.cursor.role')}
        aria-label={t('chart.cursor.label', { title: spec.title })}
        aria-describedby={helpId}
        onKeyDown={reading.onKeyDown}
      />
      <p className="visually-hidden" id={helpId}>
        {t('chart.cursor.help')}
      </p>
      <p className="visually-hidden" role="status">
        {reading.spoken}
      </p>
    </div>
  )
}

/** Not to a value that was read, nor to the dialog it opens, which gives the focus back to it. */
const leaves = ({ currentTarget, relatedTarget: to }: FocusEvent): boolean =>
  !(to instanceof Element) || !(currentTarget.contains(to) || to.closest('dialog') !== null)
