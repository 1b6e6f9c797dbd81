import { lazy, Suspense, useMemo } from 'react'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { bumpHeightEm, layoutBump } from '../bump/layout.ts'
import type { Choose } from '../choice.ts'
import type { OpenFigure } from '../FigureButton.tsx'
import type { BumpSpec } from '../spec.ts'
import { useSize } from '../use-size.ts'
import { BumpOverlay } from './BumpOverlay.tsx'
import './bump.css'

const BumpLines = lazy(async () => ({ default: (await import('./BumpLines.tsx')).BumpLines }))

type Props = { spec: BumpSpec; onOpenFigure: OpenFigure; onChoose: Choose | undefined }

/** Places over the years: lines by the chart library, names and marks as buttons above them. */
export function Bump({ spec, onOpenFigure, onChoose }: Props) {
  const t = useTranslate()
  const [ref, size] = useSize<HTMLDivElement>()
  const layout = useMemo(() => (size === null ? null : layoutBump(spec, size)), [spec, size])
  return (
    <div className="bump" ref={ref}>
      <div className="bump__room" style={{ minHeight: `${bumpHeightEm(spec)}em` }}>
        {layout !== null && (
          <>
            <div className="bump__lines" aria-hidden="true">
              <Suspense>
                <BumpLines spec={spec} layout={layout} />
              </Suspense>
            </div>
            <BumpOverlay spec={spec} layout={layout} onOpenFigure={onOpenFigure} onChoose={onChoose} />
          </>
        )}
      </div>
      {spec.hidden > 0 && <p className="bump__hidden">{t('chart.league.hidden', { count: spec.hidden })}</p>}
    </div>
  )
}
