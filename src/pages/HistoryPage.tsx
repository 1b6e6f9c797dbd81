import { HistoryPanel } from '#app/features/history/HistoryPanel.tsx'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { PageTitle } from './PageTitle.tsx'

export function HistoryPage() {
  const t = useTranslate()
  return (
    <>
      <PageTitle page={t('history.page')} scoped={false} />
      <HistoryPanel />
    </>
  )
}
