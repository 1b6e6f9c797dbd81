import { formatBound, formatPeriod, formatReport } from '#app/i18n/format.ts'
import type { Translate } from '#app/i18n/translate.ts'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { EmptyState } from '#app/ui/EmptyState.tsx'
import { NumberLink } from '#app/ui/NumberLink.tsx'
import type { Envelope, Figure } from '#contract/common.ts'
import type { NewMembers } from '#contract/new-members.ts'
import { foundingRows } from './foundings.ts'

type Props = { answer: Envelope<NewMembers>; onOpen: (figureId: string) => void }

/** Grassroots unions founded; a founding by merger is counted apart because it is no growth. */
export function Foundings({ answer: { data, meta }, onOpen }: Props) {
  const t = useTranslate()
  const rows = foundingRows(data, t)
  const { total, byMerger } = data.foundings
  return (
    <>
      <dl className="foundings__totals">
        <Total name={t('newMembers.foundings.total')} figure={total} onOpen={onOpen} />
        <Total name={t('newMembers.foundings.byMerger')} figure={byMerger} onOpen={onOpen} />
      </dl>
      {rows.length === 0 ? (
        <EmptyState
          title={t('newMembers.foundings.empty', { period: formatPeriod(t.language, meta.period) })}
        >
          {t('newMembers.foundings.emptyNext')}
        </EmptyState>
      ) : (
        <ul className="foundings">
          {rows.map(row => (
            <li key={row.figureId}>
              <NumberLink onOpen={() => onOpen(row.figureId)}>{row.what}</NumberLink>
              {row.name !== null && <strong>{row.name}</strong>}
              <span>
                {t('newMembers.founding.role')}: {row.role}
              </span>
              <span>
                {row.unit}, {row.period}
              </span>
              <span>
                {t('newMembers.founding.members')}: {row.members}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function Total({ name, figure, onOpen }: { name: string; figure: Figure; onOpen: Props['onOpen'] }) {
  const t = useTranslate()
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <NumberLink onOpen={() => onOpen(figure.id)}>{printed(figure, t)}</NumberLink>
      </dd>
    </div>
  )
}

const printed = ({ value, bound }: Figure, t: Translate): string =>
  value === null ? t('format.notReported') : formatBound(t.language, formatReport(t.language, value), bound)
