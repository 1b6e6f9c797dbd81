import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'

/** Width of an element and the size of its text, in px; `null` before the first measurement. */
export type Size = { width: number; em: number }

/** A4 upright within the margins of base.css, and the text size base.css prints charts in. */
const ON_PAPER: Size = { width: 640, em: 12 }

export function useSize<E extends HTMLElement>(): [RefObject<E | null>, Size | null] {
  const ref = useRef<E>(null)
  const [size, setSize] = useState<Size | null>(null)
  useLayoutEffect(() => {
    const element = ref.current
    if (element === null) return undefined
    const measure = (): void => {
      const width = Math.floor(element.clientWidth)
      const em = Number.parseFloat(getComputedStyle(element).fontSize)
      setSize(before => (before?.width === width && before.em === em ? before : { width, em }))
    }
    // The page is laid out for paper before any observer can report: the drawing must already be narrow.
    const toPaper = (): void => flushSync(() => setSize(ON_PAPER))
    const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(measure)
    measure()
    observer?.observe(element)
    window.addEventListener('beforeprint', toPaper)
    window.addEventListener('afterprint', measure)
    return () => {
      observer?.disconnect()
      window.removeEventListener('beforeprint', toPaper)
      window.removeEventListener('afterprint', measure)
    }
  }, [])
  return [ref, size]
}
