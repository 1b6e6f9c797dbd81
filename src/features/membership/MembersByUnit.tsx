import { localText } from '#app/api/local-text.ts'
import { formatChange, formatCount, formatPeriod } from '#app/i18n/format.ts'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { NumberLink } from '#app/ui/NumberLink.tsx'
import type { Envelope } from '#contract/common.ts'
import type { IndicatorId } from '#contract/indicators.ts'
import type { Balance, Membership } from '#contract/membership.ts'

const COLUMNS = [
  'opening',
  'admitted',
  'transferIn',
  'transferOut',
  'retired',
  'quit',
  'expelled',
  'deceased',
  'closing',
  'closingFemale',
] as const satisfies readonly IndicatorId[]

type Open = (figureId: string) => void
type Props = { answer: Envelope<Membership>; onOpen: Open }

/** The balance of the last year for each unit below, or the sister units. */
export function MembersByUnit({ answer: { data, meta }, onOpen }: Props) {
  const t = useTranslate()
  const { relation, rows } = data.byUnit
  if (rows.length === 0) return null
  // A column that the answer leaves out is not "not reported": it is not there.
  const columns = COLUMNS.filter(column => rows.some(({ balance }) => balance.terms[column] !== undefined))
  const { compare } = new Intl.Collator('vi')
  const sorted = [...rows].sort((a, b) => compare(a.unit.shortName.vi, b.unit.shortName.vi))
  const period = formatPeriod(t.language, meta.periodTo)
  return (
    <section className="by-unit">
      <h3 id="members-by-unit">{t(`members.units.${relation}`, { period })}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table must be scrolled with the keyboard too */}
      <section className="by-unit__scroll" aria-labelledby="members-by-unit" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('members.unit')}</th>
              {columns.map(column => (
                <th key={column} scope="col">
                  {t(`indicator.${column}`)}
                </th>
              ))}
              <th scope="col">{t('members.net')}</th>
            </tr>
          </thead>
          <tbody>
            {sorted.map(({ unit, balance }) => (
              <tr key={unit.id} className={unit.id === meta.unit.id ? 'by-unit__own' : undefined}>
                <th scope="row">{localText(t.language, unit.shortName)}</th>
                <Terms balance={balance} columns={columns} onOpen={onOpen} />
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  )
}

type TermsProps = { balance: Balance; columns: readonly IndicatorId[]; onOpen: Open }

function Terms({ balance: { terms, net }, columns, onOpen }: TermsProps) {
  const t = useTranslate()
  return (
    <>
      {columns.map(column => {
        const figure = terms[column]
        return (
          <td key={column}>
            <NumberLink onOpen={figure === undefined ? null : () => onOpen(figure.id)}>
              {formatCount(t.language, figure?.value ?? null, figure?.bound)}
            </NumberLink>
          </td>
        )
      })}
      <td>
        <NumberLink onOpen={() => onOpen(net.id)}>
          {net.value === null ? t('format.notReported') : formatChange(t.language, net.value)}
        </NumberLink>
      </td>
    </>
  )
}
