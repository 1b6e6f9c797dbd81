import { AboutPanel } from '#app/features/about/AboutPanel.tsx'
import { ChangesPanel } from '#app/features/about/ChangesPanel.tsx'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { PageTitle } from './PageTitle.tsx'

export function AboutPage() {
  const t = useTranslate()
  return (
    <>
      <PageTitle page={t('shell.nav.about')} scoped={false} />
      <AboutPanel />
      <ChangesPanel />
    </>
  )
}
