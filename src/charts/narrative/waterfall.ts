import { formatList } from '#app/i18n/format.ts'
import type { Translate } from '#app/i18n/translate.ts'
import type { WaterfallRow, WaterfallSpec } from '../spec.ts'
import { signedText } from '../waterfall/signed-text.ts'
import type { Reading } from './reading.ts'

/** Every cause that is known with its sign, whether all adds up, and which terms are missing. */
export function readWaterfall(spec: WaterfallSpec, t: Translate): Reading {
  const names = (rows: readonly WaterfallRow[], words: (row: WaterfallRow) => string): string =>
    formatList(t.language, rows.map(words))
  const causes = spec.rows.filter(row => row.role !== 'stock')
  const known = causes.filter(({ cell }) => cell.value !== null)
  const missing = spec.rows.filter(({ cell }) => cell.value === null)
  const list = names(known, row => `${row.label} ${signedText(t.language, row)}`)
  return {
    body: [...(known.length === 0 ? [] : [t('waterfall.causes', { list })]), spec.check.words],
    caveats:
      missing.length === 0 ? [] : [t('waterfall.missing', { list: names(missing, ({ label }) => label) })],
  }
}
