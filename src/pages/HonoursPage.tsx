import { AwardsPanel, RatingsPanel } from '#app/features/honours/HonoursPanels.tsx'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { PageTitle } from './PageTitle.tsx'

export function HonoursPage() {
  const t = useTranslate()
  return (
    <>
      <PageTitle page={t('honours.page')} />
      <AwardsPanel />
      <RatingsPanel />
    </>
  )
}
