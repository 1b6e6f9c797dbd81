import { QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, Suspense, useState } from 'react'
import { Route, Routes, useLocation } from 'react-router'
import { AddressRouter } from '#app/filters/AddressRouter.tsx'
import { parseAddress } from '#app/filters/address.ts'
import { PAGES } from '#app/filters/pages.ts'
import { LanguageProvider } from '#app/i18n/LanguageProvider.tsx'
import { later } from '#app/i18n/later.ts'
import { OverviewPage } from '#app/pages/OverviewPage.tsx'
import { ToastProvider } from '#app/ui/ToastProvider.tsx'
import { Layout } from './Layout.tsx'
import { createQueryClient } from './query-client.ts'

const MembersPage = later(async () => (await import('#app/pages/MembersPage.tsx')).MembersPage)
const NewMembersPage = later(async () => (await import('#app/pages/NewMembersPage.tsx')).NewMembersPage)
const WelfarePage = later(async () => (await import('#app/pages/WelfarePage.tsx')).WelfarePage)
const RankingsPage = later(async () => (await import('#app/pages/RankingsPage.tsx')).RankingsPage)
const HonoursPage = later(async () => (await import('#app/pages/HonoursPage.tsx')).HonoursPage)
const WorkPage = later(async () => (await import('#app/pages/WorkPage.tsx')).WorkPage)
const AboutPage = later(async () => (await import('#app/pages/AboutPage.tsx')).AboutPage)
const UnitPage = later(async () => (await import('#app/pages/UnitPage.tsx')).UnitPage)
const ComparePage = later(async () => (await import('#app/pages/ComparePage.tsx')).ComparePage)
const HistoryPage = later(async () => (await import('#app/pages/HistoryPage.tsx')).HistoryPage)
const NotFoundPage = later(async () => (await import('#app/pages/NotFoundPage.tsx')).NotFoundPage)

export function App() {
  const [client] = useState(createQueryClient)
  return (
    <QueryClientProvider client={client}>
      <AddressRouter>
        <AddressLanguage>
          <ToastProvider>
            <AppRoutes />
          </ToastProvider>
        </AddressLanguage>
      </AddressRouter>
    </QueryClientProvider>
  )
}

function AppRoutes() {
  return (
    <Routes>
      <Route element={<Layout />}>
        <Route path={PAGES.overview} element={<OverviewPage />} />
        <Route path={PAGES.members} element={<MembersPage />} />
        <Route path={PAGES.newMembers} element={<NewMembersPage />} />
        <Route path={PAGES.welfare} element={<WelfarePage />} />
        <Route path={PAGES.rankings} element={<RankingsPage />} />
        <Route path={PAGES.honours} element={<HonoursPage />} />
        <Route path={PAGES.work} element={<WorkPage />} />
        <Route path={PAGES.about} element={<AboutPage />} />
        <Route path={PAGES.unit} element={<UnitPage />} />
        <Route path={PAGES.compare} element={<ComparePage />} />
        <Route path={PAGES.history} element={<HistoryPage />} />
        <Route path="*" element={<NotFoundPage />} />
      </Route>
    </Routes>
  )
}

/** The language stands in the address, so that a link opens as it was sent. */
function AddressLanguage({ children }: { children: ReactNode }) {
  const { address } = parseAddress(new URLSearchParams(useLocation().search))
  return (
    <Suspense fallback={null}>
      <LanguageProvider language={address.lang ?? 'vi'}>{children}</LanguageProvider>
    </Suspense>
  )
}
