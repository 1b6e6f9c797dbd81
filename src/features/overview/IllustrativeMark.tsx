import { Fragment } from 'react'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { ILLUSTRATIVE } from './illustrative.ts'

/** Sets an invented figure apart from a real one beside it. */
export function IllustrativeMark() {
  const t = useTranslate()
  return (
    <span className="illustrative" role="img" aria-label={t('source.demo')}>
      {ILLUSTRATIVE}
    </span>
  )
}

/** Words in which invented figures carry the mark. */
export const MarkedText = ({ text }: { text: string }) =>
  text.split(ILLUSTRATIVE).map((part, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parts of one sentence have no other name
    <Fragment key={i}>
      {i > 0 && <IllustrativeMark />}
      {part}
    </Fragment>
  ))
