/** Every key of the app, once: the handlers and the sheet that lists them read the same table. */
export const KEYS = [
  { id: 'palette', code: 'KeyK', key: '', shown: ['Ctrl', 'K'], control: true },
  { id: 'palette', code: 'Slash', key: '/', shown: ['/'], control: false },
  { id: 'previousYear', code: 'BracketLeft', key: '[', shown: ['['], control: false },
  { id: 'nextYear', code: 'BracketRight', key: ']', shown: [']'], control: false },
  { id: 'table', code: 'KeyT', key: '', shown: ['T'], control: false },
  { id: 'compare', code: 'KeyC', key: '', shown: ['C'], control: false },
  { id: 'theme', code: 'KeyD', key: '', shown: ['D'], control: false },
  { id: 'keys', code: '', key: '?', shown: ['?'], control: false },
] as const

export type KeyId = (typeof KEYS)[number]['id']

type Pressed = Pick<
  KeyboardEvent,
  'code' | 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing' | 'keyCode'
>

/** What an input method sends while it composes a letter. */
const COMPOSING = 229

/**
 * What a key asks for. Letters go by their place on the keyboard, so that a Vietnamese input method changes nothing;
 * signs also by what they print. `singles`: keys without Ctrl are on.
 */
export function keyOf(event: Pressed, singles: boolean): KeyId | null {
  if (event.isComposing || event.keyCode === COMPOSING || event.altKey) return null
  const control = event.ctrlKey || event.metaKey
  if (!control && !singles) return null
  const usable = KEYS.filter(known => known.control === control)
  const found =
    usable.find(({ key }) => key !== '' && key === event.key) ??
    usable.find(({ code }) => code !== '' && code === event.code && !event.shiftKey)
  return found?.id ?? null
}
