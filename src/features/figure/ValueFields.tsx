import { useEffect, useId, useRef } from 'react'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { Bound } from '#contract/common.ts'
import { type Draft, type DraftErrors, errorWords } from './correction.ts'
import { described, Field } from './Field.tsx'

type Props = {
  draft: Draft
  error: DraftErrors['value'] | null
  hasBound: boolean
  onChange: (part: Partial<Draft>) => void
}

/** The new value, or that there is none, and how exact it is. Whoever opens the form stands in its first field. */
export function ValueFields({ draft, error = null, hasBound, onChange }: Props) {
  const t = useTranslate()
  const id = useId()
  const first = useRef<HTMLInputElement>(null)
  useEffect(() => first.current?.focus(), [])
  const words = errorWords(error, draft, t)
  return (
    <>
      <Field label={t('edit.value')} hint={t('edit.valueHint')} error={words} id={id}>
        <input
          {...described(id, words)}
          ref={first}
          inputMode="decimal"
          autoComplete="off"
          value={draft.value}
          disabled={draft.missing}
          onChange={event => onChange({ value: event.target.value })}
        />
      </Field>
      <label className="correction__check">
        <input
          type="checkbox"
          checked={draft.missing}
          onChange={event => onChange({ missing: event.target.checked })}
        />
        {t('edit.missing')}
      </label>
      {hasBound && (
        <Field label={t('edit.bound')} id={`${id}-bound`}>
          <select
            id={`${id}-bound`}
            value={draft.bound}
            onChange={event => onChange({ bound: Bound.parse(event.target.value) })}
          >
            {Bound.options.map(bound => (
              <option key={bound} value={bound}>
                {t(`edit.bound.${bound}`)}
              </option>
            ))}
          </select>
        </Field>
      )}
    </>
  )
}
