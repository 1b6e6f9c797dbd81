import { Suspense, useEffect, useState } from 'react'
import { later } from '#app/i18n/later.ts'
import { useTranslate } from '#app/i18n/use-translate.ts'
import type { getDataset } from '#contract/dataset.ts'
import type { OkOf } from '#contract/operation.ts'

const Tools = later(async () => (await import('./FindingTools.tsx')).FindingTools)

export type Sheet = 'palette' | 'keys' | null

/** The way to everything by words or keys. Only the button comes with the page; the rest when the page rests. */
export function Finding({ dataset }: { dataset: OkOf<typeof getDataset> }) {
  const t = useTranslate()
  const [isReady, setReady] = useState(false)
  const [sheet, setSheet] = useState<Sheet>(null)
  useEffect(() => {
    const timer = setTimeout(() => setReady(true), 1)
    return () => clearTimeout(timer)
  }, [])
  return (
    <>
      <button type="button" className="masthead__find" onClick={() => setSheet('palette')}>
        {t('shell.find')}
      </button>
      <Suspense>{isReady && <Tools dataset={dataset} sheet={sheet} onSheet={setSheet} />}</Suspense>
    </>
  )
}
