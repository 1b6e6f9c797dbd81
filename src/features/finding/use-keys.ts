import { useEffect, useEffectEvent } from 'react'
import { type KeyId, keyOf } from './keys.ts'

const FIELDS = 'input, select, textarea, [contenteditable="true"]'

/** Hears the keys of the app, but not what is typed into a field, nor single letters while a dialog is open. */
export function useKeys(onKey: (id: KeyId) => void, singles: boolean): void {
  const hear = useEffectEvent((event: KeyboardEvent) => {
    const { target } = event
    const isTyping = target instanceof Element && target.closest(FIELDS) !== null
    const isBusy = isTyping || document.querySelector('dialog[open]') !== null
    const id = event.defaultPrevented ? null : keyOf(event, singles && !isBusy)
    if (id === null || (isTyping && document.querySelector('dialog[open]') !== null)) return
    event.preventDefault()
    onKey(id)
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => hear(event)
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}
