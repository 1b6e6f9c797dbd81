export type ReadNumber = { ok: true; value: number } | { ok: false; reason: 'notANumber' | 'unclear' }

const WHOLE = /^\d+$/
const GROUPED = /^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/
const DECIMAL = /^\d+,\d+$/
/** What English writes as 1,234: a question, not 1,234 in Vietnamese. */
const ENGLISH_GROUPS = /^[1-9]\d{0,2}(,\d{3})+$/

/** Reads a number written the Vietnamese way (1.234,5). What could mean two things is refused, never guessed. */
export function readNumber(text: string): ReadNumber {
  const tidy = text.replaceAll(/[\s\u00a0\u202f]/g, '').replace('−', '-')
  const digits = tidy.replace(/^-/, '')
  if (ENGLISH_GROUPS.test(digits)) return { ok: false, reason: 'unclear' }
  if (WHOLE.test(digits) || GROUPED.test(digits) || DECIMAL.test(digits))
    return { ok: true, value: Number(tidy.replaceAll('.', '').replace(',', '.')) }
  return { ok: false, reason: /^[\d.,]+$/.test(digits) ? 'unclear' : 'notANumber' }
}
