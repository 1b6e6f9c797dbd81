let opener: HTMLElement | null = null

/** Keeps what was used to open a source panel. What stands inside the panel does not count. */
export function keepOpener(): void {
  const active = document.activeElement
  if (active instanceof HTMLElement && active !== document.body && active.closest('dialog') === null)
    opener = active
}

/** Gives the focus back to it; to the page where it is gone. */
export function returnToOpener(): void {
  const target = opener?.isConnected === true ? opener : document.getElementById('content')
  target?.focus({ preventScroll: true })
}

/** The focus stood on something that has gone. */
export const focusIsLost = (): boolean =>
  document.activeElement === null || document.activeElement === document.body
