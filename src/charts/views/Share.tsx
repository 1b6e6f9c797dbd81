import { formatNumber } from '#app/i18n/format.ts'
import { translateTo } from '#app/i18n/translate.ts'
import { FigureButton, type OpenFigure } from '../FigureButton.tsx'
import type { ShareSpec } from '../spec.ts'
import './share.css'

type Props = { spec: ShareSpec; onOpenFigure: OpenFigure }
type Part = 'part' | 'undetermined' | 'rest'

const MOST_SEGMENTS = 60

/** A part of a whole as countable segments; more than sixty become one bar of parts. */
export function Share({ spec, onOpenFigure }: Props) {
  const { language, part, undetermined, whole } = spec
  const rest = whole - part - undetermined
  const text = translateTo(language)('chart.share.of', {
    part: formatNumber(language, part),
    whole: formatNumber(language, whole),
  })
  const parts: { kind: Part; count: number; label: string }[] = [
    { kind: 'part', count: part, label: spec.partLabel },
    { kind: 'undetermined', count: undetermined, label: spec.undeterminedLabel },
    { kind: 'rest', count: rest, label: spec.restLabel },
  ]
  const shown = parts.filter(p => p.count > 0)
  return (
    <div className="share">
      <p className="share__figure">
        <FigureButton
          className="share__number"
          text={text}
          label={`${spec.partLabel}: ${text}`}
          figureId={spec.figureId}
          onOpen={onOpenFigure}
        />{' '}
        <span className="share__label">{spec.partLabel}</span>
      </p>
      <div className="share__bar" aria-hidden="true">
        {whole > MOST_SEGMENTS
          ? shown.map(p => (
              <i key={p.kind} className={`share__segment is-${p.kind}`} style={{ flexGrow: p.count }} />
            ))
          : shown.flatMap(p =>
              Array.from({ length: p.count }, (_, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: segments are counted, not identified
                <i key={`${p.kind}-${i}`} className={`share__segment is-${p.kind}`} />
              )),
            )}
      </div>
      <ul className="chart-key">
        {shown.map(p => (
          <li key={p.kind} className="chart-key__item">
            <i className={`share__segment is-${p.kind}`} aria-hidden="true" />
            {p.label}: <b>{formatNumber(language, p.count)}</b>
          </li>
        ))}
      </ul>
    </div>
  )
}
