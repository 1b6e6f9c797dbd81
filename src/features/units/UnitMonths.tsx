import { FigureButton } from '#app/charts/FigureButton.tsx'
import { formatCount, formatPeriodTick } from '#app/i18n/format.ts'
import { useTranslate } from '#app/i18n/use-translate.ts'
import type { Figure } from '#contract/common.ts'
import type { Comparison } from '#contract/comparison.ts'

type Subject = Comparison['subjects'][number]
type Props = { subject: Subject; onOpen: (figureId: string) => void }

const ROWS = ['closing', 'admitted'] as const

/** The twelve months: what was reported, what was not, and where the unit did not exist. */
export function UnitMonths({ subject: { existed, months }, onOpen }: Props) {
  const t = useTranslate()
  const lived = months.filter(
    ({ period }) => existed !== null && existed.from <= period && period <= existed.to,
  )
  const reported = lived.filter(({ closing }) => closing.value !== null).length
  return (
    <section>
      <h3 className="unit-page__title">{t('units.months')}</h3>
      <p>{t('units.months.count', { reported, expected: lived.length })}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table must be scrolled with the keyboard too */}
      <section className="compare-table unit-page__months" aria-label={t('units.months')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('units.months.what')}</th>
              {months.map(({ period }) => (
                <th key={period} scope="col">
                  {formatPeriodTick(t.language, period, false)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ROWS.map(row => (
              <tr key={row}>
                <th scope="row">{t(`units.months.${row}`)}</th>
                {months.map(({ period, [row]: figure }) =>
                  lived.some(month => month.period === period) ? (
                    <Month key={period} figure={figure} onOpen={onOpen} />
                  ) : (
                    <td key={period}>
                      <span className="visually-hidden">{t('units.months.notThere')}</span>
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  )
}

/** One month: its value, a gap, or a value that not all units stand behind. */
function Month({ figure, onOpen }: { figure: Figure; onOpen: Props['onOpen'] }) {
  const t = useTranslate()
  const { value, bound, coverage, id } = figure
  return (
    <td className={value === null ? 'unit-page__gap' : undefined}>
      <FigureButton
        text={value === null ? '–' : formatCount(t.language, value, bound)}
        label={value === null ? formatCount(t.language, null) : undefined}
        figureId={id}
        onOpen={onOpen}
      />
      {coverage !== null && coverage.reported < coverage.expected && (
        <span className="compare-table__delta">
          {coverage.reported}/{coverage.expected}
        </span>
      )}
    </td>
  )
}
