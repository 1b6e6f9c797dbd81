import { OverviewPanel } from '#app/features/overview/OverviewPanel.tsx'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { PageTitle } from './PageTitle.tsx'

export function OverviewPage() {
  const t = useTranslate()
  return (
    <>
      <PageTitle page={t('overview.page')} />
      <OverviewPanel />
    </>
  )
}
