import { WelfarePanel } from '#app/features/welfare/WelfarePanel.tsx'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { PageTitle } from './PageTitle.tsx'

export function WelfarePage() {
  const t = useTranslate()
  return (
    <>
      <PageTitle page={t('welfare.page')} />
      <WelfarePanel />
    </>
  )
}
