import { type KeyboardEvent, useId, useState } from 'react'
import { failureWords } from '#app/api/failure-words.ts'
import type { PageId } from '#app/filters/pages.ts'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { Button } from '#app/ui/Button.tsx'
import { OptionList } from './OptionList.tsx'
import { type Option, step } from './options.ts'
import { useAnswers } from './use-answers.ts'

type Props = {
  options: readonly Option[]
  onClose: () => void
  onPage: (page: PageId, change: { unit: string | null; year: string }) => void
  onUnit: (unitId: string) => void
  onSource: (figureId: string) => void
}

/** The field and its list: the focus stays in the field, the arrows move through the list. */
export function PaletteBox({ options: own, onClose, onPage, onUnit, onSource }: Props) {
  const t = useTranslate()
  const id = useId()
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState(0)
  const { options, search, isWaiting } = useAnswers(typed, own, { onPage, onUnit, onSource })
  const at = Math.min(chosen, options.length - 1)
  const take = (option: Option | undefined, wantsSource: boolean): void => {
    if (option === undefined) return
    onClose()
    if (wantsSource && option.source !== undefined) option.source()
    else option.run()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.nativeEvent.keyCode === 229) return
    if (event.key === 'ArrowDown') setChosen(step(at, 1, options.length))
    else if (event.key === 'ArrowUp') setChosen(step(at, -1, options.length))
    else if (event.key === 'Enter') take(options[at], event.shiftKey)
    else return
    event.preventDefault()
  }
  const isEmpty = options.length === 0 && !isWaiting && !search.isError
  return (
    <div className="palette">
      <label className="visually-hidden" htmlFor={id}>
        {t('finding.field')}
      </label>
      <input
        id={id}
        ref={takesFocus}
        className="palette__field"
        role="combobox"
        aria-expanded={options.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={options.length > 0 ? `${id}-${at}` : undefined}
        aria-describedby={`${id}-help`}
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        placeholder={t('finding.example')}
        value={typed}
        onChange={event => {
          setTyped(event.target.value)
          setChosen(0)
        }}
        onKeyDown={onKeyDown}
      />
      {search.isError && (
        <div className="palette__failure" role="alert">
          <p>{failureWords(search.error, t).what}</p>
          <Button onClick={() => void search.refetch()}>{t('common.retry')}</Button>
        </div>
      )}
      <OptionList id={id} options={options} at={at} onPoint={setChosen} onTake={take} />
      {isEmpty && <p className="palette__nothing">{t('finding.nothing')}</p>}
      <p className="visually-hidden" role="status">
        {isWaiting ? t('common.loading') : t('finding.count', { count: options.length })}
      </p>
      <p className="palette__help" id={`${id}-help`}>
        {t('finding.help')}
      </p>
    </div>
  )
}

/** The dialog gives the focus to what asks for it when it opens. */
const takesFocus = (field: HTMLInputElement | null): void => field?.setAttribute('autofocus', '')
