import { useMemo } from 'react'
import type { OpenFigure } from '../FigureButton.tsx'
import type { TimePanelsSpec } from '../spec.ts'
import { layoutTime } from '../time/layout.ts'
import type { Reading } from '../time/use-reading.ts'
import type { Size } from '../use-size.ts'
import { PanelDrawing } from './PanelDrawing.tsx'
import { PanelOverlay } from './PanelOverlay.tsx'

type Props = {
  spec: TimePanelsSpec
  /** Which panel of the chart. */
  index: number
  size: Size
  reading: Reading
  onOpenFigure: OpenFigure
}

/** The plot of one panel: what Recharts draws and what lies over it. Loads with the chart library. */
export function Plot({ spec, index, size, reading, onOpenFigure }: Props) {
  const layout = useMemo(() => layoutTime(spec, size), [spec, size])
  const panel = spec.panels[index]
  const at = layout.panels[index]
  if (panel === undefined || at === undefined) return null
  return (
    <>
      <PanelDrawing spec={spec} panel={panel} at={at} layout={layout} />
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
