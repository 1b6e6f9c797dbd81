import { ComparePanel } from '#app/features/units/ComparePanel.tsx'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { PageTitle } from './PageTitle.tsx'

export function ComparePage() {
  const t = useTranslate()
  return (
    <>
      <PageTitle page={t('compare.page')} />
      <ComparePanel />
    </>
  )
}
