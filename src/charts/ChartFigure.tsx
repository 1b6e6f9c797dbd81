import { lazy, Suspense, useId, useState } from 'react'
import { later } from '#app/i18n/later.ts'
import { useTranslate } from '#app/i18n/use-translate.ts'
import type { Choose } from './choice.ts'
import type { OpenFigure } from './FigureButton.tsx'
import type { ChartSpec } from './spec.ts'
import { chartFootnotes, isDemo, isEmpty, saysMore } from './to-text.ts'
import { Share } from './views/Share.tsx'
import { TimePanels } from './views/TimePanels.tsx'
import { walked } from './walked.ts'
import './chart-figure.css'

// Forms that the first page does not show load with the page that does; the panel waits for them as for its figures.
const Bump = lazy(async () => ({ default: (await import('./views/Bump.tsx')).Bump }))
const Bars = lazy(async () => ({ default: (await import('./views/Bars.tsx')).Bars }))
const Bullets = lazy(async () => ({ default: (await import('./views/Bullets.tsx')).Bullets }))
const Ladder = later(async () => (await import('./views/Ladder.tsx')).Ladder)
const Contributions = lazy(async () => ({
  default: (await import('./views/Contributions.tsx')).Contributions,
}))
const League = later(async () => (await import('./views/League.tsx')).League)
const Matrix = later(async () => (await import('./views/Matrix.tsx')).Matrix)
const Ribbon = lazy(async () => ({ default: (await import('./views/Ribbon.tsx')).Ribbon }))
const Timeline = lazy(async () => ({ default: (await import('./views/Timeline.tsx')).Timeline }))
const Waterfall = lazy(async () => ({ default: (await import('./views/Waterfall.tsx')).Waterfall }))
const SpecTable = lazy(async () => ({ default: (await import('./SpecTable.tsx')).SpecTable }))
const SpokenText = later(async () => (await import('./SpokenText.tsx')).SpokenText)

type Props = {
  spec: ChartSpec
  onOpenFigure: OpenFigure
  /** Keeps what the reader chose in the chart; without it nothing can be chosen. */
  onChoose?: Choose
}

/** The one way a chart comes on screen: finding, drawing, words, notes, sources and the same numbers as a table. */
export function ChartFigure({ spec, onOpenFigure, onChoose }: Props) {
  const t = useTranslate()
  const id = useId()
  return (
    <figure className={`chart chart--${spec.kind}`} aria-labelledby={id} aria-describedby={`${id}-spoken`}>
      <header className="chart__head">
        <h3 className="chart__title" id={id}>
          {spec.title}
        </h3>
        <p className="chart__subtitle">{spec.subtitle}</p>
        {isDemo(spec) && <p className="chart__demo">{t('chart.demo')}</p>}
      </header>
      {isEmpty(spec) ? (
        <p className="chart__empty">{t('chart.empty')}</p>
      ) : (
        <Walked spec={spec} onOpenFigure={onOpenFigure} onChoose={onChoose} />
      )}
      <figcaption className="chart__caption">
        {saysMore(spec) && <p className="chart__summary">{spec.summary}</p>}
        {spec.notes.length > 0 && (
          <ul className="chart__notes">
            {spec.notes.map(note => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        )}
        <div className="chart__foot">
          {chartFootnotes(spec).map(line => (
            <p key={line} className="chart__footnote">
              {line}
            </p>
          ))}
        </div>
      </figcaption>
      <Suspense fallback={<div className="chart__later" />}>
        <SpokenText spec={spec} id={`${id}-spoken`} />
      </Suspense>
      {spec.kind !== 'matrix' && !isEmpty(spec) && <Table spec={spec} onOpenFigure={onOpenFigure} />}
    </figure>
  )
}

/** What draws lines over time has a reader of its own; every other form is walked number by number. */
function Walked(props: DrawingProps) {
  const t = useTranslate()
  const helpId = useId()
  const { kind, subtitle } = props.spec
  if (kind === 'time-panels' || kind === 'bump') return <Drawing {...props} />
  return (
    // biome-ignore lint/a11y/useSemanticElements: nothing to fill in
    <div ref={walked} role="group" aria-label={subtitle} aria-describedby={helpId}>
      <p className="visually-hidden" id={helpId}>
        {t('chart.walk.help')}
      </p>
      <Drawing {...props} />
    </div>
  )
}

type DrawingProps = Omit<Props, 'onChoose'> & { onChoose: Choose | undefined }

function Drawing({ spec, onOpenFigure, onChoose }: DrawingProps) {
  switch (spec.kind) {
    case 'time-panels':
      return <TimePanels spec={spec} onOpenFigure={onOpenFigure} />
    case 'bullets':
      return <Bullets spec={spec} onOpenFigure={onOpenFigure} />
    case 'bars':
      return <Bars spec={spec} onOpenFigure={onOpenFigure} />
    case 'ribbon':
      return <Ribbon spec={spec} onOpenFigure={onOpenFigure} />
    case 'league':
      return <League spec={spec} onOpenFigure={onOpenFigure} />
    case 'matrix':
      return <Matrix spec={spec} onOpenFigure={onOpenFigure} onChoose={onChoose} />
    case 'bump':
      return <Bump spec={spec} onOpenFigure={onOpenFigure} onChoose={onChoose} />
    case 'ladder':
      return <Ladder spec={spec} onOpenFigure={onOpenFigure} />
    case 'timeline':
      return <Timeline spec={spec} onOpenFigure={onOpenFigure} />
    case 'waterfall':
      return <Waterfall spec={spec} onOpenFigure={onOpenFigure} />
    case 'contributions':
      return <Contributions spec={spec} onOpenFigure={onOpenFigure} />
    case 'share':
      return <Share spec={spec} onOpenFigure={onOpenFigure} />
  }
}

/** Rows are made when first asked for: sixty months of five series are six hundred buttons. */
function Table({ spec, onOpenFigure }: Pick<Props, 'spec' | 'onOpenFigure'>) {
  const t = useTranslate()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <details className="chart__table" onToggle={event => setIsOpen(event.currentTarget.open)}>
      <summary>{t('chart.table.show')}</summary>
      {isOpen && (
        <Suspense fallback={null}>
          <SpecTable spec={spec} onOpenFigure={onOpenFigure} />
        </Suspense>
      )}
    </details>
  )
}
