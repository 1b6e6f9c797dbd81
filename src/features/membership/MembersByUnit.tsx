import { localText } from '#app/api/local-text.ts'
import { walked } from '#app/charts/walked.ts'
import { formatBound, formatChange, formatCount, formatPeriod } from '#app/i18n/format.ts'
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

type Row = Membership['byUnit']['rows'][number]
/** More units than this scroll inside a box of their own. */
const MOST_IN_FULL = 40

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
  const isEmpty = ({ unit, balance }: Row): boolean => unit.id !== meta.unit.id && !hasAny(balance, columns)
  const told = rows.filter(row => !isEmpty(row))
  const others = rows.length - told.length
  const sorted = [...told].sort((a, b) => compare(a.unit.shortName.vi, b.unit.shortName.vi))
  const box = told.length > MOST_IN_FULL ? 'by-unit__scroll by-unit__scroll--long' : 'by-unit__scroll'
  const period = formatPeriod(t.language, meta.periodTo)
  return (
    <section className="by-unit">
      <h3 id="members-by-unit">{t(`members.units.${relation}`, { period })}</h3>
      {told.some(({ balance }) => !hasAll(balance, columns)) && <p>{t('members.units.dash')}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table must be scrolled with the keyboard too */}
      <section ref={walked} className={box} aria-labelledby="members-by-unit" tabIndex={0}>
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
            {others > 0 && (
              <tr className="by-unit__others">
                <td colSpan={columns.length + 2}>{t('members.units.others', { count: others })}</td>
              </tr>
            )}
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
              {figure?.value == null ? <Dash /> : formatCount(t.language, figure.value, figure.bound)}
            </NumberLink>
          </td>
        )
      })}
      <td>
        <NumberLink onOpen={() => onOpen(net.id)}>
          {net.value === null ? (
            <Dash />
          ) : (
            formatBound(t.language, formatChange(t.language, net.value), net.bound)
          )}
        </NumberLink>
      </td>
    </>
  )
}

function Dash() {
  const t = useTranslate()
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{t('format.notReported')}</span>
    </>
  )
}

const hasAny = ({ terms, net }: Balance, columns: readonly IndicatorId[]): boolean =>
  net.value !== null || columns.some(column => (terms[column]?.value ?? null) !== null)

const hasAll = ({ terms, net }: Balance, columns: readonly IndicatorId[]): boolean =>
  net.value !== null && columns.every(column => (terms[column]?.value ?? null) !== null)
