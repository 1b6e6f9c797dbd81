import { ActivitiesPanel } from '#app/features/welfare/ActivitiesPanel.tsx'
import { BreakdownPanel } from '#app/features/welfare/BreakdownPanel.tsx'
import { useWelfareHeadline } from '#app/features/welfare/use-welfare-headline.ts'
import { WelfarePanel } from '#app/features/welfare/WelfarePanel.tsx'
import { useSomethingToShow } from '#app/features/welfare/WithWelfare.tsx'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { PageTitle } from './PageTitle.tsx'

export function WelfarePage() {
  const t = useTranslate()
  const somethingToShow = useSomethingToShow()
  return (
    <>
      <PageTitle page={t('welfare.page')} finding={useWelfareHeadline()} />
      <WelfarePanel />
      {somethingToShow && (
        <>
          <BreakdownPanel />
          <ActivitiesPanel />
        </>
      )}
    </>
  )
}
