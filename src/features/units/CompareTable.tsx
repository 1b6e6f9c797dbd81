import { localText } from '#app/api/local-text.ts'
import type { Translate } from '#app/i18n/translate.ts'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { NumberLink } from '#app/ui/NumberLink.tsx'
import type { Average, ComparedMeasure, Comparison } from '#contract/comparison.ts'
import { averageWords, comparedWords, deltaWords, figureIdOf } from './measure-words.ts'

type Open = (figureId: string) => void
type Row = Comparison['rows'][number]
type Props = { comparison: Comparison; ownIndex: number; title: string; onOpen: Open }

/** Measures × subjects; under each value how it differs from the first subject, in words. */
export function CompareTable({ comparison, ownIndex, title, onOpen }: Props) {
  const t = useTranslate()
  const { rows, sisters } = comparison
  const told = rows.filter(({ cells }) => cells.some(({ shown }) => shown.type !== 'none'))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table must be scrolled with the keyboard too
    <section className="compare-table" aria-label={title} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('compare.measure')}</th>
            {comparison.subjects.map((subject, i) => (
              <th
                key={`${subject.unit.id}${subject.year}`}
                scope="col"
                className={i === ownIndex ? 'compare-table__own' : undefined}
              >
                {subjectName(comparison, i, t)}
                {i === 0 && comparison.subjects.length > 1 && (
                  <span className="compare-table__delta">{t('compare.base')}</span>
                )}
              </th>
            ))}
            {sisters !== null && (
              <th scope="col">
                {t('compare.average', { count: sisters.units })}
                <span className="compare-table__delta">
                  {localText(t.language, sisters.parent.shortName)}
                </span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {told.map(row => (
            <tr key={row.measure}>
              <th scope="row">{t(`compare.measure.${row.measure}`)}</th>
              <Cells row={row} comparison={comparison} ownIndex={ownIndex} onOpen={onOpen} />
              {sisters !== null && (
                <td>
                  <AverageCell measure={row.measure} average={row.average} onOpen={onOpen} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** What tells a subject from the others: its name or its year. */
export function subjectName({ by, subjects }: Comparison, index: number, t: Translate): string {
  const subject = subjects[index]
  const [last] = subjects.slice(-1)
  if (subject === undefined || last === undefined) return ''
  const name = localText(t.language, subject.unit.shortName)
  if (by === 'units') return name
  return subject.unit.id === last.unit.id ? subject.year : `${subject.year} (${name})`
}

type CellsProps = { row: Row; comparison: Comparison; ownIndex: number; onOpen: Open }

function Cells({ row, comparison, ownIndex, onOpen }: CellsProps) {
  const t = useTranslate()
  return (
    <>
      {row.cells.map(({ shown, delta }, i) => {
        const figureId = figureIdOf(shown)
        const { unit, year } = comparison.subjects[i] ?? { unit: { id: '' }, year: '' }
        const words = deltaWords(row.measure, shown, delta, comparison.breaks[i] ?? null, t)
        return (
          <td key={`${unit.id}${year}`} className={i === ownIndex ? 'compare-table__own' : undefined}>
            <NumberLink onOpen={figureId === null ? null : () => onOpen(figureId)}>
              {comparedWords(row.measure, shown, t)}
            </NumberLink>
            {words !== '' && <span className="compare-table__delta">{words}</span>}
          </td>
        )
      })}
    </>
  )
}

type AverageProps = { measure: ComparedMeasure; average: Average | null; onOpen: Open }

function AverageCell({ measure, average, onOpen }: AverageProps) {
  const t = useTranslate()
  if (average === null) return <span className="compare-table__delta">{t('compare.noAverage')}</span>
  const figureId = average.type === 'share' ? average.figure.id : average.total.id
  return (
    <>
      <NumberLink onOpen={() => onOpen(figureId)}>{averageWords(measure, average, t)}</NumberLink>
      {average.type === 'share' && average.figure.value !== null && (
        <span className="compare-table__delta">{t('compare.together')}</span>
      )}
    </>
  )
}
