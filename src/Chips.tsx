import { type ReactNode, useSyncExternalStore } from 'react'
import { localText } from '#app/api/local-text.ts'
import { useChangeFilters, useFilters } from '#app/filters/use-filters.ts'
import { LANGUAGES } from '#app/i18n/language.ts'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { SelectChip } from '#app/ui/SelectChip.tsx'
import type { getDataset } from '#contract/dataset.ts'
import type { OkOf } from '#contract/operation.ts'
import { chooseTheme, onTheme, readTheme, shownTheme, THEMES } from './theme.ts'
import { UnitChip } from './UnitChip.tsx'
import { useNarrow } from './use-narrow.ts'

type Props = { dataset: OkOf<typeof getDataset> }

/** What is shown, and the way to change it. */
export function Chips({ dataset }: Props) {
  const t = useTranslate()
  const { filters } = useFilters()
  const change = useChangeFilters()
  const years = [...new Set([...dataset.years, filters.year])].sort().reverse()
  return (
    <section className="chips" aria-label={t('shell.filters')}>
      <UnitChip />
      <SelectChip
        label={t('shell.year')}
        value={filters.year}
        options={years.map(year => ({ value: year, label: year }))}
        onChange={year => change({ year, figure: null })}
      />
      <p className="chips__paper">{t('shell.dataset', { title: localText(t.language, dataset.title) })}</p>
      <Options>
        <SelectChip
          label={t('shell.language')}
          value={t.language}
          options={LANGUAGES.map(language => ({ value: language, label: t(`shell.language.${language}`) }))}
          onChange={language => change({ lang: language === 'en' ? 'en' : null })}
        />
        <ThemeChip />
      </Options>
    </section>
  )
}

/** Language and look. On a narrow screen they wait behind one word. */
function Options({ children }: { children: ReactNode }) {
  const t = useTranslate()
  const isNarrow = useNarrow()
  if (!isNarrow) return <div className="chips__screen">{children}</div>
  return (
    <details className="chips__options">
      <summary>{t('shell.options')}</summary>
      <div className="chips__more">{children}</div>
    </details>
  )
}

function ThemeChip() {
  const t = useTranslate()
  return (
    <SelectChip
      label={t('shell.theme')}
      value={useSyncExternalStore(onTheme, shownTheme)}
      options={THEMES.map(name => ({ value: name, label: t(`shell.theme.${name}`) }))}
      onChange={name => chooseTheme(readTheme(name))}
    />
  )
}
