import { Suspense, useState } from 'react'
import { useChangeFilters, useFilters, useOpenFigure } from '#app/filters/use-filters.ts'
import { later } from '#app/i18n/later.ts'

const FigureDialog = later(async () => (await import('#app/features/figure/FigureDialog.tsx')).FigureDialog)

/** The source panel of the figure in the address; loaded with the first figure that is opened. */
export function OpenFigure() {
  const { address } = useFilters()
  const change = useChangeFilters()
  const open = useOpenFigure()
  const [used, setUsed] = useState(false)
  if (address.figure !== null && !used) setUsed(true)
  if (!used) return null
  return (
    <Suspense fallback={null}>
      <FigureDialog figureId={address.figure} onClose={() => change({ figure: null })} onOpen={open} />
    </Suspense>
  )
}
