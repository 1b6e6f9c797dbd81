import { type FormEvent, useId, useState } from 'react'
import { newId } from '#app/api/new-id.ts'
import { recall, remember } from '#app/api/remembered.ts'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { Button } from '#app/ui/Button.tsx'
import { Bound } from '#contract/common.ts'
import type { FigureDetail } from '#contract/figures.ts'
import { CorrectionProblem } from './CorrectionProblem.tsx'
import {
  checkDraft,
  correctionRequest,
  type Draft,
  type DraftErrors,
  type editableFact,
} from './correction.ts'
import { Field } from './Field.tsx'
import { partWords, typedValue } from './figure-words.ts'
import { useCorrection } from './use-correction.ts'

type Fact = NonNullable<ReturnType<typeof editableFact>>
type Props = { detail: FigureDetail; fact: Fact; onClose: () => void; onSaved: () => void }

/** A new value, why and by whom. What was typed stays when saving fails. */
export function CorrectionForm({ detail, fact, onClose, onSaved }: Props) {
  const t = useTranslate()
  const valueId = useId()
  const [draft, setDraft] = useState<Draft>(() => firstDraft(fact))
  const [errors, setErrors] = useState<DraftErrors>({})
  const correction = useCorrection(partWords(detail, t))
  const change = (part: Partial<Draft>) => setDraft(before => ({ ...before, ...part }))
  const save = (event: FormEvent): void => {
    event.preventDefault()
    const checked = checkDraft(draft, fact, detail.fact !== null)
    setErrors(checked.ok ? {} : checked.errors)
    if (!checked.ok) return
    remember('author', draft.author.trim())
    const expected = detail.fact?.revision ?? null
    correction.mutate(correctionRequest({ fact, value: checked.value, expected, draft, id: newId(), t }), {
      onSuccess: () => {
        onClose()
        onSaved()
      },
    })
  }
  const says = (key: keyof DraftErrors) => {
    const error = errors[key]
    if (error === undefined) return null
    return error === 'edit.error.notANumber' || error === 'edit.error.unclear'
      ? t(error, { read: draft.value })
      : t(error as 'edit.error.empty')
  }
  return (
    <form className="correction" onSubmit={save} noValidate>
      <Field label={t('edit.value')} hint={t('edit.valueHint')} error={says('value')} id={valueId}>
        <input
          id={valueId}
          inputMode="decimal"
          autoComplete="off"
          value={draft.value}
          disabled={draft.missing}
          onChange={event => change({ value: event.target.value })}
        />
      </Field>
      <label className="correction__check">
        <input
          type="checkbox"
          checked={draft.missing}
          onChange={event => change({ missing: event.target.checked })}
        />
        {t('edit.missing')}
      </label>
      {fact.entity === 'observation' && (
        <Field label={t('edit.bound')} id={`${valueId}-bound`}>
          <select
            id={`${valueId}-bound`}
            value={draft.bound}
            onChange={event => change({ bound: Bound.parse(event.target.value) })}
          >
            {Bound.options.map(bound => (
              <option key={bound} value={bound}>
                {t(`edit.bound.${bound}`)}
              </option>
            ))}
          </select>
        </Field>
      )}
      <Field
        label={t('edit.reason')}
        hint={t('edit.reasonHint')}
        error={says('reason')}
        id={`${valueId}-reason`}
      >
        <textarea
          id={`${valueId}-reason`}
          rows={2}
          maxLength={500}
          value={draft.reason}
          onChange={event => change({ reason: event.target.value })}
        />
      </Field>
      <Field label={t('edit.author')} error={says('author')} id={`${valueId}-author`}>
        <input
          id={`${valueId}-author`}
          autoComplete="name"
          maxLength={120}
          value={draft.author}
          onChange={event => change({ author: event.target.value })}
        />
      </Field>
      {correction.isError && <CorrectionProblem error={correction.error} />}
      <div className="correction__actions">
        <button type="submit" className="button button--primary" disabled={correction.isPending}>
          {t(correction.isPending ? 'edit.saving' : 'edit.save')}
        </button>
        <Button onClick={onClose}>{t('edit.cancel')}</Button>
      </div>
    </form>
  )
}

const firstDraft = (fact: Fact): Draft => ({
  value: typedValue(fact.value),
  missing: false,
  bound: fact.entity === 'observation' ? fact.bound : 'exact',
  reason: '',
  author: recall('author'),
})
