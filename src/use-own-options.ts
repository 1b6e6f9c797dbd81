import { useNavigate } from 'react-router'
import type { Option } from '#app/features/finding/options.ts'
import { PAGE_IDS, PAGES } from '#app/filters/pages.ts'
import { useAddressOf, useChangeFilters } from '#app/filters/use-filters.ts'
import { LANGUAGES } from '#app/i18n/language.ts'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { useToast } from '#app/ui/use-toast.ts'
import type { getDataset } from '#contract/dataset.ts'
import type { OkOf } from '#contract/operation.ts'
import { copyAddress } from './copy-address.ts'
import { chooseTheme, THEMES } from './theme.ts'

/** What the palette knows without asking: the pages, the years and what can be done. */
export function useOwnOptions(
  { years }: OkOf<typeof getDataset>,
  { onKeys }: { onKeys: () => void },
): Option[] {
  const t = useTranslate()
  const change = useChangeFilters()
  const addressOf = useAddressOf()
  const navigate = useNavigate()
  const toast = useToast()
  const action = (id: string, label: string, run: () => void): Option => ({
    id,
    group: 'actions',
    label,
    run,
  })
  return [
    ...PAGE_IDS.map(
      (page): Option => ({
        id: `page-${page}`,
        group: 'pages',
        label: t(`shell.nav.${page}`),
        run: () => void navigate(addressOf({ figure: null }, PAGES[page])),
      }),
    ),
    ...years.toReversed().map(
      (year): Option => ({
        id: `year-${year}`,
        group: 'years',
        label: t('finding.year', { year }),
        run: () => change({ year, figure: null }),
      }),
    ),
    action('copy', t('finding.copy'), () => {
      void copyAddress().then(done => toast({ text: t(done ? 'finding.copied' : 'finding.notCopied') }))
    }),
    action('keys', t('finding.keys.title'), onKeys),
    ...THEMES.map(theme =>
      action(`theme-${theme}`, t('finding.theme', { theme: t(`shell.theme.${theme}`) }), () =>
        chooseTheme(theme),
      ),
    ),
    ...LANGUAGES.filter(language => language !== t.language).map(language =>
      action(
        `language-${language}`,
        t('finding.language', { language: t(`shell.language.${language}`) }),
        () => change({ lang: language === 'en' ? 'en' : null }),
      ),
    ),
  ]
}
