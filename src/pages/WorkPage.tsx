import { WorkPanel } from '#app/features/work/WorkPanels.tsx'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { PageTitle } from './PageTitle.tsx'

export function WorkPage() {
  const t = useTranslate()
  return (
    <>
      <PageTitle page={t('work.page')} />
      <WorkPanel part="year" />
      <WorkPanel part="rounds" />
      <WorkPanel part="civic" />
      <WorkPanel part="results" />
      <WorkPanel part="plan" />
    </>
  )
}
