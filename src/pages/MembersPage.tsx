import { MembershipPanel } from '#app/features/membership/MembershipPanel.tsx'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { PageTitle } from './PageTitle.tsx'

export function MembersPage() {
  const t = useTranslate()
  return (
    <>
      <PageTitle page={t('members.page')} />
      <MembershipPanel />
    </>
  )
}
