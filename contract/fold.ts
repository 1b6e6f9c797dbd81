const MARKS = /\p{M}/gu
const NO_WORD = /[^a-z0-9]+/

/**
 * How the search reads text, on both sides of the API: without diacritics, capitals and punctuation, as people type in
 * a hurry. "Kết nạp, ĐV" is `ket`, `nap`, `dv`.
 */
export const fold = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(/[đð]/g, 'd')
    .split(NO_WORD)
    .filter(word => word !== '')
