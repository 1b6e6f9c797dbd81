import { type KeyboardEvent, useState } from 'react'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { cellText } from '../cell-text.ts'
import type { OpenFigure } from '../FigureButton.tsx'
import type { Series, TimePanel, TimePanelsSpec } from '../spec.ts'

/** Where the reader is: a category, and with the keyboard one series. `index: null`: nowhere, no values are shown. */
export type Reading = {
  index: number | null
  /** Place of the series the keyboard is on, counted through all panels. */
  line: number
  /** What is said aloud after a key; a pointer says nothing. */
  spoken: string
  pointAt: (index: number | null) => void
  onKeyDown: (event: KeyboardEvent) => void
}

export function useReading(spec: TimePanelsSpec, onOpenFigure: OpenFigure): Reading {
  const t = useTranslate()
  const [at, setAt] = useState<{ index: number | null; line: number; byKey: boolean }>({
    index: null,
    line: 0,
    byKey: false,
  })
  const lines = spec.panels.flatMap(panel => panel.series.map(series => ({ panel, series })))
  const last = spec.categories.length - 1
  const index = at.index === null ? null : Math.min(at.index, last)
  const line = Math.min(at.line, lines.length - 1)

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    if (event.code === 'Escape') {
      setAt({ index: null, line, byKey: false })
      return
    }
    const found = lines[line]
    if (event.code === 'Enter') {
      const figureId = index === null ? null : (found?.series.cells[index]?.figureId ?? null)
      if (figureId !== null) onOpenFigure(figureId)
      return
    }
    const next = step(event.code, index ?? last + 1, line, last, lines.length - 1)
    if (next === null) return
    event.preventDefault()
    setAt({ ...next, byKey: true })
  }

  const spoken = at.byKey && index !== null ? speak(lines[line], index) : ''
  function speak(found: { panel: TimePanel; series: Series } | undefined, i: number): string {
    if (found === undefined) return ''
    return t('chart.cursor.reading', {
      name: found.series.name,
      period: spec.categories[i]?.label ?? '',
      value: cellText(spec.language, found.series.cells[i] ?? null, found.panel.unitLabel),
    })
  }
  const pointAt = (to: number | null): void =>
    setAt(before =>
      before.index === to && !before.byKey ? before : { index: to, line: before.line, byKey: false },
    )
  return { index, line, spoken, pointAt, onKeyDown }
}

/** Where a key leads; `null`: not one of ours. `index` may lie one past the end, before the first key. */
function step(code: string, index: number, line: number, last: number, lastLine: number) {
  switch (code) {
    case 'ArrowLeft':
      return { index: Math.max(0, index - 1), line }
    case 'ArrowRight':
      return { index: Math.min(last, index + 1), line }
    case 'Home':
      return { index: 0, line }
    case 'End':
      return { index: last, line }
    case 'ArrowUp':
      return { index: Math.min(index, last), line: Math.max(0, line - 1) }
    case 'ArrowDown':
      return { index: Math.min(index, last), line: Math.min(lastLine, line + 1) }
    default:
      return null
  }
}
