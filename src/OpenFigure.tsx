import { type ReactNode, Suspense, useState } from 'react'
import { useChangeFilters, useFilters, useOpenFigure } from '#app/filters/use-filters.ts'
import { later } from '#app/i18n/later.ts'

const FigureDialog = later(async () => (await import('#app/features/figure/FigureDialog.tsx')).FigureDialog)
const SourceDialog = later(async () => (await import('#app/features/figure/SourceDialog.tsx')).SourceDialog)

/** The panel of the figure or of the source in the address; each is loaded when it is first opened. */
export function OpenFigure() {
  const { address } = useFilters()
  const change = useChangeFilters()
  const open = useOpenFigure()
  return (
    <>
      <OnceUsed isUsed={address.figure !== null}>
        <FigureDialog figureId={address.figure} onClose={() => change({ figure: null })} onOpen={open} />
      </OnceUsed>
      <OnceUsed isUsed={address.source !== null}>
        <SourceDialog sourceId={address.source} onClose={() => change({ source: null })} onOpen={open} />
      </OnceUsed>
    </>
  )
}

function OnceUsed({ isUsed, children }: { isUsed: boolean; children: ReactNode }) {
  const [used, setUsed] = useState(false)
  if (isUsed && !used) setUsed(true)
  return used ? <Suspense fallback={null}>{children}</Suspense> : null
}
