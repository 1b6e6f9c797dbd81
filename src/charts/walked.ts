/** As the `ref` of an element: the numbers inside become one Tab stop that arrows walk. See walk.ts, which comes after the first view. */
export function walked(root: HTMLElement | null): (() => void) | undefined {
  if (root === null) return
  let isGone = false
  let undo = (): void => undefined
  void import('./walk.ts').then(({ makeWalkable }) => {
    if (!isGone) undo = makeWalkable(root)
  })
  return () => {
    isGone = true
    undo()
  }
}
