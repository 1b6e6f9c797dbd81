import { cellOf } from '#app/api/figure-facts.ts'
import { localText } from '#app/api/local-text.ts'
import { metaHead } from '#app/api/meta-head.ts'
import { cellCounted } from '#app/charts/cell-text.ts'
import { isPartial } from '#app/charts/partial.ts'
import type { BarsSpec } from '#app/charts/spec.ts'
import { capitalise, formatNumber, formatPeriod } from '#app/i18n/format.ts'
import type { Translate } from '#app/i18n/translate.ts'
import type { ReachUnit } from '#contract/activity-terms.ts'
import type { CountUnit, Envelope, Figure } from '#contract/common.ts'
import type { Welfare } from '#contract/welfare.ts'
import { listNotes } from './welfare-words.ts'

export type Measure = 'activities' | 'amount' | ReachUnit
export const BREAKDOWNS = ['category', 'funding', 'beneficiaries'] as const
export type Breakdown = (typeof BREAKDOWNS)[number]

type Group = Pick<Welfare, 'activities' | 'reach' | 'amount'>
/** `stated: false`: the activities of which the source does not say to which group they belong. */
type Named = { key: string; label: string; stated: boolean; group: Group }
type Row = BarsSpec['rows'][number]

/** One measure by kind of activity, funding or beneficiaries; the largest first, what is not stated last. */
export function breakdownChart(
  { data, meta }: Envelope<Welfare>,
  by: Breakdown,
  measure: Measure,
  t: Translate,
): BarsSpec {
  const groups = groupsBy(data, by, t)
  const shown = groups.flatMap(named => {
    const figure = figureOf(named.group, measure)
    return figure === null ? [] : [{ ...named, figure }]
  })
  const head = metaHead(meta, t, [...new Set(shown.flatMap(({ figure }) => figure.sources))])
  const unit: CountUnit = measure === 'activities' ? 'activity' : measure === 'amount' ? 'vnd' : measure
  const measureLabel = t(`welfare.measure.${measure}`)
  const rows = shown
    .map(({ key, label, figure }) => ({ key, label, own: false, cell: cellOf(figure), note: null }))
    .sort((a, b) => Number(isLast(a)) - Number(isLast(b)) || (b.cell.value ?? -1) - (a.cell.value ?? -1))
  return {
    ...head,
    kind: 'bars',
    id: `welfare-${by}-${measure}`,
    title: titleOf(rows, by, measureLabel, unit, t),
    subtitle: t('welfare.by.subtitle', {
      measure: t('welfare.by.title', { measure: measureLabel, by: t(`welfare.by.${by}`).toLowerCase() }),
      measureUnit: t(`unit.${unit}`),
      unit: localText(t.language, meta.unit.name),
      period: formatPeriod(t.language, meta.period),
    }),
    summary: totalWords(figureOf(data, measure), unit, t),
    notes: [
      ...head.notes,
      ...listNotes(data, t),
      ...ungroupedNotes(groups, by, t),
      ...measureNotes(data, measure, unit, t),
    ],
    unit,
    unitLabel: t(`unit.${unit}`),
    rowLabel: t(`welfare.by.${by}`),
    measureLabel,
    rows,
  }
}

const NOT_STATED = 'none'
const isLast = ({ key }: Row): boolean => key === NOT_STATED

function groupsBy(data: Welfare, by: Breakdown, t: Translate): Named[] {
  if (by === 'category')
    return data.byCategory.map(({ category, ...group }) => ({
      key: category,
      label: capitalise(t.language, t(`category.${category}`)),
      stated: true,
      group,
    }))
  const notStated = capitalise(t.language, t(`welfare.by.notStated.${by}`))
  if (by === 'funding')
    return data.byFunding.map(({ funding, ...group }) => ({
      key: funding ?? NOT_STATED,
      label: funding === null ? notStated : capitalise(t.language, t(`funding.${funding}`)),
      stated: funding !== null,
      group,
    }))
  return data.byBeneficiaries.map(({ beneficiaries, ...group }) => ({
    key: beneficiaries === null ? NOT_STATED : group.activities.id,
    label: beneficiaries === null ? notStated : capitalise(t.language, localText(t.language, beneficiaries)),
    stated: beneficiaries !== null,
    group,
  }))
}

/**
 * The figure of a group. `null`: its activities count in other units. A group that states no reach at all is not
 * reported, and opens its activities.
 */
function figureOf({ activities, amount, reach }: Group, measure: Measure): Figure | null {
  if (measure === 'activities') return activities
  if (measure === 'amount') return amount
  const found = reach.find(({ unit }) => unit === measure)
  if (found !== undefined) return found.figure
  return reach.length > 0 ? null : { ...activities, value: null, bound: 'exact', coverage: null, sources: [] }
}

/** Names the largest row where there is one; a shared first place, 'other' and what is not stated are no finding. */
function titleOf(
  rows: readonly Row[],
  by: Breakdown,
  measure: string,
  unit: CountUnit,
  t: Translate,
): string {
  const known = rows.filter(row => row.cell.value !== null)
  const most = Math.max(...known.map(row => row.cell.value ?? 0))
  const [first, ...shared] = known.filter(row => row.cell.value === most)
  if (known.length < 2 || first === undefined || shared.length > 0 || isLast(first) || first.key === 'other')
    return t('welfare.by.title', { measure, by: t(`welfare.by.${by}`).toLowerCase() })
  const certain = rows.every(row => row.cell.value !== null && !isPartial(row.cell))
  return t(certain ? 'welfare.by.most' : 'welfare.by.mostKnown', {
    measure,
    row: first.label.slice(0, 1).toLowerCase() + first.label.slice(1),
    value: withUnit(first.cell, unit, t),
  })
}

function totalWords(total: Figure | null, unit: CountUnit, t: Translate): string {
  if (total === null || total.value === null) return ''
  return t('welfare.by.total', { value: withUnit(cellOf(total), unit, t) })
}

const withUnit = (cell: Row['cell'], unit: CountUnit, t: Translate): string =>
  cellCounted(t.language, cell, unit, t(`unit.${unit}`))

function ungroupedNotes(groups: readonly Named[], by: Breakdown, t: Translate): string[] {
  const count = groups.find(named => !named.stated)?.group.activities.value ?? null
  return count === null || groups.length < 2
    ? []
    : [
        t('welfare.by.ungrouped', {
          count: formatNumber(t.language, count),
          by: t(`welfare.by.${by}`).toLowerCase(),
        }),
      ]
}

function measureNotes({ amount }: Welfare, measure: Measure, unit: CountUnit, t: Translate): string[] {
  if (measure === 'activities') return []
  if (measure !== 'amount') return [t('welfare.by.otherUnits', { measureUnit: t(`unit.${unit}`) })]
  const { coverage } = amount
  return coverage === null || coverage.reported === coverage.expected
    ? []
    : [t('welfare.amountKnown', coverage)]
}
