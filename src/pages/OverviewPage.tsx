import { MarkedText } from '#app/features/overview/IllustrativeMark.tsx'
import { OverviewPanel } from '#app/features/overview/OverviewPanel.tsx'
import { useOverviewFinding } from '#app/features/overview/use-overview-finding.ts'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { PageTitle } from './PageTitle.tsx'

export function OverviewPage() {
  const t = useTranslate()
  const finding = useOverviewFinding()
  return (
    <>
      <PageTitle
        page={t('overview.page')}
        finding={finding === null ? null : <MarkedText text={finding} />}
      />
      <OverviewPanel />
    </>
  )
}
