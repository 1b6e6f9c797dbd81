import { useSuspenseQuery } from '@tanstack/react-query'
import { localText } from '#app/api/local-text.ts'
import { FilterLink } from '#app/filters/FilterLink.tsx'
import { PAGES } from '#app/filters/pages.ts'
import { formatCount } from '#app/i18n/format.ts'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { NumberLink } from '#app/ui/NumberLink.tsx'
import type { UnitId } from '#contract/common.ts'
import type { YearId } from '#contract/period.ts'
import { belowOptions } from './queries.ts'

type Props = { unitId: UnitId; year: YearId; onOpen: (figureId: string) => void }

const COLUMNS = ['closing', 'admitted'] as const

/** The units below, each leading to its own page, and how many of them have reported. */
export function UnitsBelow({ unitId, year, onOpen }: Props) {
  const t = useTranslate()
  const { data: answer } = useSuspenseQuery(belowOptions({ unitId, year }))
  const { relation, rows } = answer.data.byUnit
  if (relation !== 'children') return null
  const reported = rows.filter(({ balance }) => (balance.terms.closing?.value ?? null) !== null).length
  const title = t('units.below', { count: rows.length })
  return (
    <section>
      <h3 className="unit-page__title">{title}</h3>
      <p>{t('units.below.reported', { reported, expected: rows.length })}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long table must be scrolled with the keyboard too */}
      <section className="compare-table unit-page__below" aria-label={title} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('units.below.unit')}</th>
              {COLUMNS.map(column => (
                <th key={column} scope="col">
                  {t(`compare.measure.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ unit, balance: { terms } }) => (
              <tr key={unit.id}>
                <th scope="row">
                  <FilterLink to={PAGES.unit} change={{ unit: unit.id }}>
                    {localText(t.language, unit.name)}
                  </FilterLink>
                </th>
                {COLUMNS.map(column => {
                  const figure = terms[column]
                  return (
                    <td key={column}>
                      <NumberLink onOpen={figure === undefined ? null : () => onOpen(figure.id)}>
                        {formatCount(t.language, figure?.value ?? null, figure?.bound)}
                      </NumberLink>
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  )
}
