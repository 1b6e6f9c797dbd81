import type { CSSProperties } from 'react'
import { FigureButton, type OpenFigure } from '../FigureButton.tsx'
import type { TimelineBand, TimelineSpec } from '../ladder-spec.ts'
import './timeline.css'

type Props = { spec: TimelineSpec; onOpenFigure: OpenFigure }

/** Stretches of a year on twelve months; what has no days is a dashed line through the whole year, with words. */
export function Timeline({ spec, onOpenFigure }: Props) {
  return (
    <div className="timeline">
      <div className="timeline__months" aria-hidden="true">
        {spec.months.map(month => (
          <span key={month}>{month}</span>
        ))}
      </div>
      <ol className="timeline__bands">
        {spec.bands.map(band => (
          <li key={band.key} className="timeline__row">
            <span className="timeline__label">
              <FigureButton
                className="timeline__name"
                text={band.label}
                label={`${band.label}, ${band.when}`}
                figureId={band.figureId}
                onOpen={onOpenFigure}
              />
              {band.detail !== '' && <small>{band.detail}</small>}
            </span>
            <Track band={band} />
          </li>
        ))}
      </ol>
    </div>
  )
}

function Track({ band }: { band: TimelineBand }) {
  if (band.span === null)
    return (
      <span className="timeline__track is-undated">
        <span className="timeline__when">{band.when}</span>
      </span>
    )
  const place = { '--from': band.span.from, '--to': band.span.to } as CSSProperties
  return (
    <span className="timeline__track" style={place}>
      <i aria-hidden="true" />
      <span className="timeline__when">{band.when}</span>
    </span>
  )
}
