import { cellOf, isWhole } from '#app/api/figure-facts.ts'
import { localText } from '#app/api/local-text.ts'
import { metaHead } from '#app/api/meta-head.ts'
import type { WaterfallRow, WaterfallSpec } from '#app/charts/spec.ts'
import { formatChange, formatCount, formatList, formatNumber, formatPeriod } from '#app/i18n/format.ts'
import type { Translate } from '#app/i18n/translate.ts'
import type { Envelope, Figure, Meta } from '#contract/common.ts'
import { FLOWS, INDICATORS, type IndicatorId } from '#contract/indicators.ts'
import type { Balance, Membership } from '#contract/membership.ts'
import { monthsOf, type PeriodId } from '#contract/period.ts'

/** More causes nobody reported than this stand in one row together. */
const MOST_UNKNOWN = 3

/** From the members at the start of the last year to those at its end; with a break inside, one chart for each side. */
export function balanceCharts(answer: Envelope<Membership>, t: Translate): WaterfallSpec[] {
  const year = answer.data.years.at(-1)
  if (year === undefined) return []
  const balances = year.balance === null ? year.sides : [year.balance]
  return balances.filter(hasStock).map(balance => balanceChart(answer, balance, t))
}

/** Without any stock there is nothing to lead from or to: the flow stands in the chart above. */
const hasStock = ({ terms }: Balance): boolean =>
  (terms.opening?.value ?? null) !== null || (terms.closing?.value ?? null) !== null

function balanceChart({ data, meta }: Envelope<Membership>, balance: Balance, t: Translate): WaterfallSpec {
  const used = [...new Set(Object.values(balance.terms).flatMap(term => term?.sources ?? []))]
  const head = metaHead(ownMeta(meta, balance), t, used)
  const check = checkOf(balance)
  const words =
    check.state === 'differ'
      ? t('waterfall.check.differ', { n: formatNumber(t.language, Math.abs(check.by)) })
      : t(`waterfall.check.${check.state}`)
  const title = finding(balance, t)
  const none = FLOWS.filter(id => balance.terms[id]?.value === 0)
  return {
    ...head,
    kind: 'waterfall',
    id: `membership-balance-${balance.unitId}`,
    title,
    subtitle: t('members.balance.subtitle', {
      unit: nameOf(balance.unitId, meta, t),
      period: spanOf(data.series, balance, t),
    }),
    summary: `${title}. ${words}`,
    notes: [
      ...head.notes,
      ...(none.length === 0
        ? []
        : [
            t('members.balance.none', {
              causes: formatList(
                t.language,
                none.map(id => causeName(id, t)),
              ),
            }),
          ]),
    ],
    unitLabel: t('unit.person'),
    rows: rowsOf(balance, t),
    check: { state: check.state, words },
  }
}

/** Who reported is told of the units behind this balance, not behind another side of a break. */
function ownMeta(meta: Meta, { terms }: Balance): Meta {
  const own = terms.closing?.coverage
  if (own === null || own === undefined) return meta
  const warnings = meta.warnings.flatMap(warning =>
    warning.code !== 'units-missing'
      ? [warning]
      : own.reported < own.expected
        ? [{ ...warning, coverage: own }]
        : [],
  )
  return { ...meta, ...own, warnings }
}

function rowsOf({ terms }: Balance, t: Translate): WaterfallRow[] {
  const stock = (id: 'opening' | 'closing'): WaterfallRow => ({
    key: id,
    label: t(`indicator.${id}`),
    role: 'stock',
    cell: cellOf(terms[id]),
  })
  const unknown = FLOWS.filter(id => (terms[id]?.value ?? null) === null)
  const isTogether = unknown.length > MOST_UNKNOWN
  const causes = FLOWS.filter(id => terms[id]?.value !== 0 && !(isTogether && unknown.includes(id)))
  const together: WaterfallRow = {
    key: 'unknown',
    label: t('members.balance.unknown', { count: unknown.length }),
    role: 'up',
    cell: cellOf(undefined),
  }
  return [
    stock('opening'),
    ...causes.map(id => causeRow(id, terms[id], t)),
    ...(isTogether ? [together] : []),
    stock('closing'),
  ]
}

/** A correction of the register may take members away: then it is drawn as what it does. */
function causeRow(id: IndicatorId, figure: Figure | undefined, t: Translate): WaterfallRow {
  const cell = cellOf(figure)
  const isDown = INDICATORS[id].sign < 0 || (cell.value ?? 0) < 0
  return {
    key: id,
    label: causeName(id, t),
    role: isDown ? 'down' : 'up',
    cell: { ...cell, value: cell.value === null ? null : Math.abs(cell.value) },
  }
}

const causeName = (id: IndicatorId, t: Translate): string => t(`indicator.${id}`)

type Check = { state: 'match' | 'unknown' } | { state: 'differ'; by: number }

/** Whether opening and causes give the closing; only when every term is known, exact and complete. */
export function checkOf({ terms }: Balance): Check {
  let sum = 0
  for (const id of ['opening', ...FLOWS] as const) {
    const figure = terms[id]
    if (figure === undefined || !isWhole(figure)) return { state: 'unknown' }
    sum += id === 'opening' ? figure.value : INDICATORS[id].sign * figure.value
  }
  const { closing } = terms
  if (closing === undefined || !isWhole(closing)) return { state: 'unknown' }
  return sum === closing.value ? { state: 'match' } : { state: 'differ', by: closing.value - sum }
}

function finding({ terms: { opening, closing }, net }: Balance, t: Translate): string {
  const printed = (figure: Figure | undefined): string =>
    formatCount(t.language, figure?.value ?? null, figure?.bound)
  if (net.value === null) return t('members.balance.apart', { from: printed(opening), to: printed(closing) })
  return t('members.balance.net', {
    from: printed(opening),
    to: printed(closing),
    change: formatChange(t.language, net.value),
  })
}

function nameOf(unitId: string, { unit, breaks }: Meta, t: Translate): string {
  const known = [unit, ...breaks.flatMap(({ from, to }) => [from, to])].find(({ id }) => id === unitId)
  return localText(t.language, (known ?? unit).name)
}

/** "năm 2025", or the months of it that one side of a break has. */
function spanOf(series: readonly Balance[], { unitId, period }: Balance, t: Translate): string {
  const months = monthsOf(period)
  const own = series.flatMap(b => (b.unitId === unitId && months.includes(b.period) ? [b.period] : []))
  const [first, last] = [own[0], own.at(-1)]
  return first === undefined || last === undefined || own.length === months.length
    ? formatPeriod(t.language, period)
    : t('members.balance.months', { from: monthWords(first, t), to: monthWords(last, t) })
}

const monthWords = (month: PeriodId, t: Translate): string => formatPeriod(t.language, month)
