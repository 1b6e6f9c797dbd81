/** The focus goes to the figure (or the part of the page) around it, whose name is then read; the next Tab comes back in. */
export function leaveToFigure(from: Element): void {
  const around = from.closest('figure') ?? from.closest('section')
  if (!(around instanceof HTMLElement)) return
  if (!around.hasAttribute('tabindex')) around.tabIndex = -1
  around.focus({ preventScroll: true })
}
