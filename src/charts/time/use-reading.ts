import { type KeyboardEvent, useState } from 'react'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { cellText } from '../cell-text.ts'
import type { OpenFigure } from '../FigureButton.tsx'
import { leaveToFigure } from '../leave-to-figure.ts'
import type { Series, TimePanel, TimePanelsSpec } from '../spec.ts'
import { breaksBetween, step } from './reading-step.ts'

/** Where the reader is: a category, and with the keyboard one series. `index: null`: nowhere, no values are shown. */
export type Reading = {
  index: number | null
  /** The series the keyboard is on; `null` while a pointer reads. */
  series: Series | null
  /** What is said aloud after a key; a pointer says nothing. */
  spoken: string
  pointAt: (index: number | null) => void
  onKeyDown: (event: KeyboardEvent) => void
}

type At = {
  index: number | null
  /** Place of the series, counted through all panels. */
  line: number
  byKey: boolean
  /** Breaks that the last key went across. */
  crossed: string[]
}

export function useReading(spec: TimePanelsSpec, onOpenFigure: OpenFigure): Reading {
  const t = useTranslate()
  const [at, setAt] = useState<At>({ index: null, line: 0, byKey: false, crossed: [] })
  const lines = spec.panels.flatMap(panel => panel.series.map(series => ({ panel, series })))
  const last = spec.categories.length - 1
  const index = at.index === null ? null : Math.min(at.index, last)
  const line = Math.min(at.line, lines.length - 1)
  const found = lines[line]

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    if (event.key === 'Escape') {
      setAt({ index: null, line, byKey: false, crossed: [] })
      leaveToFigure(event.currentTarget)
      return
    }
    if (event.key === 'Enter') {
      // Else the same key, still on its way, presses the first button of the panel that opens.
      event.preventDefault()
      const figureId = index === null ? null : (found?.series.cells[index]?.figureId ?? null)
      if (figureId !== null) onOpenFigure(figureId)
      return
    }
    const next = step(event.key, spec, { index: index ?? last + 1, line })
    if (next === null) return
    event.preventDefault()
    setAt({ ...next, byKey: true, crossed: index === null ? [] : breaksBetween(spec, index, next.index) })
  }

  const reads = at.byKey && index !== null
  function speak({ panel, series }: { panel: TimePanel; series: Series }, i: number): string {
    const words = t('chart.cursor.reading', {
      name: series.name,
      period: spec.categories[i]?.label ?? '',
      value: cellText(spec.language, series.cells[i] ?? null, panel.unitLabel),
    })
    return [...at.crossed, words].join('. ')
  }
  const pointAt = (to: number | null): void =>
    setAt(before =>
      before.index === to && !before.byKey ? before : { ...before, index: to, byKey: false, crossed: [] },
    )
  return {
    index,
    series: reads ? (found?.series ?? null) : null,
    spoken: reads && found !== undefined ? speak(found, index) : '',
    pointAt,
    onKeyDown,
  }
}
