import {
  AdmissionsPanel,
  CumulativePanel,
  FoundingsPanel,
  TargetsPanel,
} from '#app/features/new-members/NewMembersPanels.tsx'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { PageTitle } from './PageTitle.tsx'

export function NewMembersPage() {
  const t = useTranslate()
  return (
    <>
      <PageTitle page={t('newMembers.page')} />
      <AdmissionsPanel />
      <CumulativePanel />
      <TargetsPanel />
      <FoundingsPanel />
    </>
  )
}
