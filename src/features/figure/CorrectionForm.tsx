import { type FormEvent, useEffect, useRef } from 'react'
import { formatList } from '#app/i18n/format.ts'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { Button } from '#app/ui/Button.tsx'
import type { FigureDetail } from '#contract/figures.ts'
import { CorrectionProblem } from './CorrectionProblem.tsx'
import { PaperFields } from './PaperFields.tsx'
import { TogetherField } from './TogetherField.tsx'
import { type EditableFact, useDraft } from './use-draft.ts'
import { ValueFields } from './ValueFields.tsx'

type Props = { detail: FigureDetail; fact: EditableFact; onClose: () => void; onSaved: () => void }

const FIELDS = ['value', 'reason', 'author'] as const

/** A new value, why, on what basis and by whom. What was typed stays when saving fails. */
export function CorrectionForm({ detail, fact, onClose, onSaved }: Props) {
  const t = useTranslate()
  const summary = useRef<HTMLDivElement>(null)
  const { draft, errors, change, save, refusals, periodsToChangeWith, isSaving, problem } = useDraft(
    detail,
    fact,
    onSaved,
  )
  const wrong = FIELDS.filter(field => errors[field] !== undefined).map(field => t(`edit.${field}`))
  useEffect(() => {
    if (refusals > 0) summary.current?.focus()
  }, [refusals])
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    save()
  }
  return (
    <form className="correction" onSubmit={submit} noValidate>
      <ValueFields
        draft={draft}
        error={errors.value ?? null}
        hasBound={fact.entity === 'observation'}
        onChange={change}
      />
      {periodsToChangeWith.length > 0 && (
        <TogetherField draft={draft} periods={periodsToChangeWith} onChange={change} />
      )}
      <PaperFields draft={draft} errors={errors} onChange={change} />
      {(wrong.length > 0 || problem !== null) && (
        <div className="correction__problem" role="alert" tabIndex={-1} ref={summary}>
          {wrong.length > 0 && <p>{t('edit.refused', { fields: formatList(t.language, wrong) })}</p>}
          {problem !== null && <CorrectionProblem error={problem} />}
        </div>
      )}
      <div className="correction__actions">
        <button type="submit" className="button button--primary" aria-disabled={isSaving}>
          {t(isSaving ? 'edit.saving' : 'edit.save')}
        </button>
        <Button onClick={onClose}>{t('edit.cancel')}</Button>
      </div>
    </form>
  )
}
