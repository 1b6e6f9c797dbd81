import { useEffect, useRef, useState } from 'react'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { Button } from '#app/ui/Button.tsx'
import { narrativeOf } from './narrative/spoken.ts'
import type { ChartSpec } from './spec.ts'
import './spoken-text.css'

type Props = { spec: ChartSpec; id: string }

/** What may be read aloud beside the chart, to be copied into notes. It also describes the figure to who cannot see it. */
export function SpokenText({ spec, id }: Props) {
  const t = useTranslate()
  const text = useRef<HTMLParagraphElement>(null)
  const { spoken } = narrativeOf(spec)
  const [isOpen, setIsOpen] = useState(false)
  const [done, setDone] = useState<{ how: 'copied' | 'selected'; text: string } | null>(null)
  useEffect(() => {
    if (done?.how !== 'copied') return undefined
    const timer = setTimeout(() => setDone(null), 4000)
    return () => clearTimeout(timer)
  }, [done])
  const copy = async (): Promise<void> => {
    const how = (await isCopied(spoken)) ? 'copied' : 'selected'
    if (how === 'selected' && text.current !== null) window.getSelection()?.selectAllChildren(text.current)
    setDone({ how, text: spoken })
  }
  return (
    <details className="chart__spoken" onToggle={event => setIsOpen(event.currentTarget.open)}>
      <summary>{t('narrative.show')}</summary>
      <p id={id} ref={text} className="spoken__text">
        {spoken}
      </p>
      {isOpen && (
        <p className="spoken__copy">
          <Button onClick={() => void copy()}>{t('narrative.copy')}</Button>{' '}
          <span role="status">{done?.text === spoken && t(`narrative.${done.how}`)}</span>
        </p>
      )}
    </details>
  )
}

/** Without a secure connection, or when refused, there is no clipboard: the text is selected instead. */
async function isCopied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
