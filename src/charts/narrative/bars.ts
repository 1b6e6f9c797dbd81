import type { Translate } from '#app/i18n/translate.ts'
import { cellCounted } from '../cell-text.ts'
import { isPartial } from '../partial.ts'
import type { BarsSpec } from '../spec.ts'
import { type Reading, restOfSummary } from './reading.ts'

const MOST_NAMED = 5

/** The first rows with their amounts; which rows are bounds or not reported. Nothing is added up or compared. */
export function readBars(spec: BarsSpec, t: Translate): Reading {
  const known = spec.rows.filter(({ cell }) => cell.value !== null)
  const missing = spec.rows.filter(({ cell }) => cell.value === null)
  const words = ({ label, cell }: BarsSpec['rows'][number]): string =>
    `${label}: ${cellCounted(t.language, cell, spec.unit, spec.unitLabel)}`
  const list = known.slice(0, MOST_NAMED).map(words).join('; ')
  return {
    body: [...restOfSummary(spec), ...(list === '' ? [] : [t('narrative.sentence', { words: list })])],
    caveats: [
      ...(known.some(({ cell }) => isPartial(cell)) ? [t('narrative.bounded')] : []),
      ...missing.slice(0, MOST_NAMED).map(({ label }) => t('narrative.noFigures', { name: label })),
    ],
  }
}
