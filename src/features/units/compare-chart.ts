import { cellOf } from '#app/api/figure-facts.ts'
import { localText } from '#app/api/local-text.ts'
import { metaHead } from '#app/api/meta-head.ts'
import type { Series, TimePanel, TimePanelsSpec } from '#app/charts/spec.ts'
import { capitalise, formatDay, formatList, formatPeriod, formatPeriodTick } from '#app/i18n/format.ts'
import type { Translate } from '#app/i18n/translate.ts'
import type { Envelope } from '#contract/common.ts'
import type { Comparison } from '#contract/comparison.ts'
import { daysOf } from '#contract/period.ts'
import { subjectName } from './CompareTable.tsx'
import { comparedWords, deltaWords } from './measure-words.ts'

type Measure = 'closing' | 'admitted'

/** Members and admissions by month, all subjects on one scale; the own one first, in the highlight. */
export function compareChart(
  { data, meta }: Envelope<Comparison>,
  ownIndex: number,
  t: Translate,
): TimePanelsSpec {
  const order = [ownIndex, ...data.subjects.map((_, i) => i).filter(i => i !== ownIndex)]
  const own = data.subjects[ownIndex]
  const used = data.subjects.flatMap(({ months }) =>
    months.flatMap(({ closing, admitted }) => [...closing.sources, ...admitted.sources]),
  )
  const head = metaHead(meta, t, used)
  return {
    ...head,
    kind: 'time-panels',
    id: 'comparison',
    title: compareFinding(data, t),
    subtitle: t('compare.subtitle', { who: everyone(data, t) }),
    summary: compareSummary(data, t),
    notes: [...new Set([...head.notes, ...lifetimeNotes(data, t)])],
    categories: (own?.months ?? []).map(({ period }, i) => ({
      id: period,
      label: formatPeriodTick(t.language, period, data.by === 'units' && i === 0),
      ...(data.by === 'years' ? { name: formatPeriodTick(t.language, period, false) } : {}),
    })),
    panels: [panel(data, order, 'closing', 'line', t), panel(data, order, 'admitted', 'columns', t)],
    breaks: [],
  }
}

const panel = (
  data: Comparison,
  order: readonly number[],
  measure: Measure,
  form: TimePanel['form'],
  t: Translate,
): TimePanel => ({
  key: measure,
  title: t(measure === 'closing' ? 'compare.members' : 'compare.admissions'),
  unitLabel: t('unit.person'),
  form,
  series: order.flatMap((index): Series[] => {
    const subject = data.subjects[index]
    if (subject === undefined) return []
    const { unit, year, months } = subject
    return [
      {
        key: `${unit.id}-${year}`,
        name: subjectName(data, index, t),
        role: 'own',
        cells: months.map(month => cellOf(month[measure])),
      },
    ]
  }),
})

/** Who has how many members and what that is against the first; without that, who stands beside whom. */
export function compareFinding(data: Comparison, t: Translate): string {
  const members = data.rows.find(({ measure }) => measure === 'closing')
  const other = members?.cells[1]
  if (other === undefined || other.shown.type !== 'count' || other.delta.change === null)
    return t('compare.finding.beside', { who: everyone(data, t) })
  if (other.delta.change === 0)
    return t('compare.finding.equal', {
      who: everyone({ ...data, subjects: data.subjects.slice(0, 2) }, t),
      value: comparedWords('closing', other.shown, t),
    })
  return t('compare.finding.delta', {
    subject: capitalise(t.language, spokenName(data, 1, t)),
    value: comparedWords('closing', other.shown, t),
    delta: deltaWords('closing', other.shown, other.delta, null, t),
    base: spokenName(data, 0, t),
  })
}

/** Members of every subject, one sentence each, with what they are against the first or why that cannot be said. */
function compareSummary(data: Comparison, t: Translate): string {
  const cells = data.rows.find(({ measure }) => measure === 'closing')?.cells ?? []
  return cells
    .map(({ shown, delta }, i) => {
      const value = comparedWords('closing', shown, t)
      const words = deltaWords('closing', shown, delta, data.breaks[i] ?? null, t)
      const name = subjectName(data, i, t)
      return words === ''
        ? t('compare.summary.first', { name, value })
        : t('compare.summary.other', { name, value, delta: words })
    })
    .join(' ')
}

/** A year is said as one: "năm 2017". */
const spokenName = (data: Comparison, index: number, t: Translate): string =>
  data.by === 'years'
    ? formatPeriod(t.language, data.subjects[index]?.year ?? '')
    : subjectName(data, index, t)

const everyone = (data: Comparison, t: Translate): string => {
  const names = formatList(
    t.language,
    data.subjects.map((_, i) => subjectName(data, i, t)),
  )
  const last = data.subjects.at(-1)
  if (last === undefined) return names
  return data.by === 'units' ? `${names}, ${last.year}` : `${localText(t.language, last.unit.name)}, ${names}`
}

/** Who did not exist all year: the other months are empty, not 0. */
const lifetimeNotes = ({ subjects }: Comparison, t: Translate): string[] =>
  subjects.flatMap(({ unit, year, existed }) => {
    const name = localText(t.language, unit.name)
    if (existed === null) return [t('compare.note.notThere', { name, year })]
    if (existed.from.endsWith('-M01') && existed.to.endsWith('-M12')) return []
    const day = (iso: string) => formatDay(t.language, iso)
    return [
      t('compare.note.partOfYear', {
        name,
        from: day(daysOf(existed.from).from),
        to: day(daysOf(existed.to).to),
      }),
    ]
  })
