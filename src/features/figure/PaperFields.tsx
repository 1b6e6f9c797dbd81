import { useId } from 'react'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { type Draft, type DraftErrors, errorWords } from './correction.ts'
import { described, Field } from './Field.tsx'

type Props = { draft: Draft; errors: DraftErrors; onChange: (part: Partial<Draft>) => void }

/** Why, on what paper, and who. */
export function PaperFields({ draft, errors, onChange }: Props) {
  const t = useTranslate()
  const id = useId()
  const reason = errorWords(errors.reason ?? null, draft, t)
  const author = errorWords(errors.author ?? null, draft, t)
  return (
    <>
      <Field label={t('edit.reason')} hint={t('edit.reasonHint')} error={reason} id={`${id}-reason`}>
        <textarea
          {...described(`${id}-reason`, reason)}
          rows={2}
          maxLength={500}
          value={draft.reason}
          onChange={event => onChange({ reason: event.target.value })}
        />
      </Field>
      <Field label={t('edit.basis')} hint={t('edit.basisHint')} id={`${id}-basis`}>
        <input
          {...described(`${id}-basis`, null)}
          autoComplete="off"
          maxLength={200}
          value={draft.basis}
          onChange={event => onChange({ basis: event.target.value })}
        />
      </Field>
      <Field label={t('edit.author')} error={author} id={`${id}-author`}>
        <input
          {...described(`${id}-author`, author)}
          autoComplete="name"
          maxLength={120}
          value={draft.author}
          onChange={event => onChange({ author: event.target.value })}
        />
      </Field>
    </>
  )
}
