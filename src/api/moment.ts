import type { Language } from '#app/i18n/language.ts'
import { LOCALES } from '#app/i18n/language.ts'

/** 23/11/2026 21:05: an instant of the record, in the time of Việt Nam. */
export const formatMoment = (language: Language, instant: string | number): string =>
  new Intl.DateTimeFormat(LOCALES[language], {
    timeZone: 'Asia/Ho_Chi_Minh',
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(new Date(instant))
