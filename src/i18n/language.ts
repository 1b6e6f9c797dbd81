export type Language = 'vi' | 'en'

export const LANGUAGES = ['vi', 'en'] as const satisfies readonly Language[]

/** Locale of numbers and dates. Always named: the viewer's browser must not decide. */
export const LOCALES = { vi: 'vi-VN', en: 'en-GB' } as const satisfies Record<Language, string>
