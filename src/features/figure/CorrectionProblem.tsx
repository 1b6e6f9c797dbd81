import { ApiError, codeOf } from '#app/api/api-error.ts'
import { problemWords } from '#app/api/failure-words.ts'
import type { Translate } from '#app/i18n/translate.ts'
import { useTranslate } from '#app/i18n/use-translate.ts'
import type { FieldError } from '#contract/problem.ts'

/** Why a correction was not taken, with the field it is about. */
export function CorrectionProblem({ error }: { error: unknown }) {
  const t = useTranslate()
  const errors = error instanceof ApiError ? (error.problem?.errors ?? []) : []
  return (
    <>
      <p>{problemWords(error, t)}</p>
      {errors.length > 0 && (
        <ul>
          {errors.map(found => (
            <li key={`${found.field}${found.message}`}>{fieldWords(found, t)}</li>
          ))}
        </ul>
      )}
      <p className="correction__code">{t('common.quoteCode', { code: codeOf(error) })}</p>
    </>
  )
}

const FIELD_NAMES = {
  value: 'edit.value',
  reason: 'edit.reason',
  author: 'edit.author',
  note: 'figure.note',
} as const

function fieldWords({ field, read, rule, message }: FieldError, t: Translate): string {
  if (rule !== null) return t(`rule.${rule}`)
  const last = field.split('.').at(-1) ?? field
  const name = last in FIELD_NAMES ? t(FIELD_NAMES[last as keyof typeof FIELD_NAMES]) : field
  const words =
    read === null
      ? t('edit.error.fieldMissing', { field: name })
      : t('edit.error.field', { field: name, read })
  // The server explains in English only.
  return t.language === 'en' ? `${words} ${message}` : words
}
