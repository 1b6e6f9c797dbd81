import { useQueryClient } from '@tanstack/react-query'
import { formatMoment } from '#app/api/moment.ts'
import { useFilters } from '#app/filters/use-filters.ts'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { Button } from '#app/ui/Button.tsx'
import { Notice } from '#app/ui/Notice.tsx'
import type { getDataset } from '#contract/dataset.ts'
import type { OkOf } from '#contract/operation.ts'
import { useOnline } from './use-online.ts'
import { useStaleSince } from './use-stale-since.ts'

/** What must be known about everything below: demo figures, no network, old figures, an address not understood. */
export function Bars({ dataset }: { dataset: OkOf<typeof getDataset> }) {
  const t = useTranslate()
  const { dropped, filters } = useFilters()
  const online = useOnline()
  return (
    <>
      {dataset.provenance.includes('demo') && <Notice kind="demo">{t('shell.demo')}</Notice>}
      {!online && <Notice kind="stale">{t('shell.offline')}</Notice>}
      <StaleBar />
      {dropped.map(({ field, read }) => (
        <Notice key={field} kind="stale">
          {t(`shell.dropped.${field}`, { read })}
        </Notice>
      ))}
      {!dataset.years.includes(filters.year) && (
        <Notice kind="stale">
          {t('shell.yearOutside', {
            year: filters.year,
            first: dataset.years[0] ?? filters.year,
            last: dataset.years.at(-1) ?? filters.year,
          })}
        </Notice>
      )}
    </>
  )
}

function StaleBar() {
  const t = useTranslate()
  const client = useQueryClient()
  const since = useStaleSince()
  if (since === null) return null
  const retry = () => void client.refetchQueries({ type: 'active' })
  return (
    <Notice kind="stale" action={<Button onClick={retry}>{t('common.retry')}</Button>}>
      {t('shell.stale', { time: formatMoment(t.language, since) })}
    </Notice>
  )
}
