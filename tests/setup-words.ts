import { loadLanguage } from '#app/i18n/translate.ts'

await Promise.all([loadLanguage('vi'), loadLanguage('en')])
