import { UnitPanel } from '#app/features/units/UnitPanel.tsx'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { PageTitle } from './PageTitle.tsx'

export function UnitPage() {
  const t = useTranslate()
  return (
    <>
      <PageTitle page={t('units.page')} />
      <UnitPanel />
    </>
  )
}
