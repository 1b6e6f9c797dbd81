import { lazy, Suspense, useId, useMemo } from 'react'
import { useTranslate } from '#app/i18n/use-translate.ts'
import type { OpenFigure } from '../FigureButton.tsx'
import type { TimePanel, TimePanelsSpec } from '../spec.ts'
import { layoutTime, type PanelLayout, plotEm, type TimeLayout } from '../time/layout.ts'
import { type Reading, useReading } from '../time/use-reading.ts'
import { useSize } from '../use-size.ts'
import { PanelKey } from './PanelKey.tsx'
import { PanelOverlay } from './PanelOverlay.tsx'
import './time-panels.css'

/** Recharts comes after the words: headings, key, values and labels are there without it. */
const PanelDrawing = lazy(async () => ({ default: (await import('./PanelDrawing.tsx')).PanelDrawing }))

type Props = { spec: TimePanelsSpec; onOpenFigure: OpenFigure }

export function TimePanels({ spec, onOpenFigure }: Props) {
  const t = useTranslate()
  const helpId = useId()
  const [ref, size] = useSize<HTMLDivElement>()
  const layout = useMemo(() => (size === null ? null : layoutTime(spec, size)), [spec, size])
  const reading = useReading(spec, onOpenFigure)
  return (
    <div className="time-panels" ref={ref}>
      {spec.panels.map((panel, i) => (
        <div key={panel.key} className="time-panels__panel">
          <PanelKey
            spec={spec}
            panel={panel}
            index={reading.index ?? lastKnown(spec)}
            onOpenFigure={onOpenFigure}
          />
          <div className="time-panels__plot" style={{ height: `${plotEm(spec, i)}em` }} aria-hidden="true">
            {layout !== null && (
              <Plot
                spec={spec}
                panel={panel}
                at={layout.panels[i]}
                layout={layout}
                reading={reading}
                onOpenFigure={onOpenFigure}
              />
            )}
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
        onBlur={() => reading.pointAt(null)}
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

type PlotProps = Props & {
  panel: TimePanel
  at: PanelLayout | undefined
  layout: TimeLayout
  reading: Reading
}

function Plot({ spec, panel, at, layout, reading, onOpenFigure }: PlotProps) {
  if (at === undefined) return null
  return (
    <>
      <Suspense>
        <PanelDrawing spec={spec} panel={panel} at={at} layout={layout} />
      </Suspense>
      <PanelOverlay
        spec={spec}
        panel={panel}
        at={at}
        layout={layout}
        reading={reading}
        onOpenFigure={onOpenFigure}
      />
    </>
  )
}

/** The last period any series knows. */
function lastKnown(spec: TimePanelsSpec): number {
  const ends = spec.panels.flatMap(p => p.series.map(s => s.cells.findLastIndex(c => c.value !== null)))
  return Math.max(0, ...ends)
}
