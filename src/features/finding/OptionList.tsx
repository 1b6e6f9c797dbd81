import { useEffect, useRef } from 'react'
import { useTranslate } from '#app/i18n/use-translate.ts'
import type { Option, OptionGroup } from './options.ts'

type Props = {
  id: string
  options: readonly Option[]
  at: number
  onPoint: (index: number) => void
  onTake: (option: Option, wantsSource: boolean) => void
}

const GROUPS: readonly OptionGroup[] = ['figures', 'units', 'pages', 'years', 'actions']

/** The options in groups, numbered through: one of them is chosen. */
export function OptionList({ id, options, at, onPoint, onTake }: Props) {
  const t = useTranslate()
  const list = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is chosen is what must be seen
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [at, options])
  return (
    <div className="palette__list" role="listbox" id={`${id}-list`} aria-label={t('finding.list')} ref={list}>
      {GROUPS.filter(group => options.some(option => option.group === group)).map(group => (
        // biome-ignore lint/a11y/useSemanticElements: a group of options inside a listbox
        <div key={group} role="group" aria-labelledby={`${id}-${group}`}>
          <p className="palette__group" id={`${id}-${group}`} role="presentation">
            {t(`finding.group.${group}`)}
          </p>
          {options.map((option, index) =>
            option.group === group ? (
              // biome-ignore lint/a11y/useFocusableInteractive: as above
              // biome-ignore lint/a11y/useKeyWithClickEvents: the field hears the keys
              <div
                key={option.id}
                id={`${id}-${index}`}
                className="palette__option"
                role="option"
                aria-selected={index === at}
                onMouseMove={() => index !== at && onPoint(index)}
                onClick={event => onTake(option, event.shiftKey || isValue(event.target))}
              >
                <span>{option.label}</span>
                {option.value !== undefined && (
                  <span className="palette__value">
                    {option.value}
                    {option.isIllustrative === true && (
                      <small className="palette__demo"> {t('source.demo')}</small>
                    )}
                  </span>
                )}
              </div>
            ) : null,
          )}
        </div>
      ))}
    </div>
  )
}

/** A figure opens its source where it stands, here too. */
const isValue = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('.palette__value') !== null
