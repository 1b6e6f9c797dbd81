import type { Break, Quotient, UnitId } from '#contract/common.ts'
import { INDICATOR_IDS, type IndicatorId } from '#contract/indicators.ts'
import type { Balance, Membership } from '#contract/membership.ts'
import { monthsOf, type YearId, yearOf } from '#contract/period.ts'
import { answer, requireUnit } from '../answer.ts'
import type { Context, Handler } from '../context.ts'
import { toFigure } from '../observations/figure.ts'
import { resolveMonths } from '../observations/resolve-months.ts'
import { resolvePeriod } from '../observations/resolve-period.ts'
import { comparedUnits, unitRef } from '../store/reference.ts'
import { breaksOf, unitInMonth } from '../units/series.ts'
import { requireYears } from '../years.ts'
import { MEMBER_QUOTIENTS, type MemberQuotient, memberQuotient } from './quotients.ts'
import { balanceOf } from './rules.ts'

/** The terms a reader can add up from opening to closing, with women and labour force beside. */
const BY_UNIT = INDICATOR_IDS.filter(id => id !== 'admittedFemale' && id !== 'labourForceFemale')

export const getMembership: Handler<'getMembership'> = async (
  context,
  { params: { unitId }, query: { from, to } },
) => {
  requireUnit(context, unitId)
  const years = requireYears(from, to)
  const breaks = breaksOf(context.reference, unitId, from, to)
  const series = await monthlySeries(context, unitId, years)
  const byYear = await yearlyBalances(context, unitId, years, breaks)
  const compared = comparedUnits(context.reference, unitId, to)
  const parts = await resolvePeriod(context, compared.ids, to, BY_UNIT)
  const rows = compared.ids.map(id => {
    const balance = balanceOf(parts, id, id, to, BY_UNIT)
    return { unit: unitRef(context.reference, id), balance, ...sharesOf(context, balance) }
  })
  const closing = byYear.at(-1)?.balance?.terms.closing ?? series.at(-1)?.terms.closing
  const coverage =
    compared.relation === 'children'
      ? (closing?.coverage ?? { reported: 0, expected: compared.ids.length })
      : { reported: closing?.value == null ? 0 : 1, expected: 1 }
  return await answer(
    context,
    { unitId, period: from, periodTo: to, breaks, ...coverage },
    { series, years: byYear, byUnit: { relation: compared.relation, rows } },
  )
}

async function monthlySeries(
  context: Context,
  unitId: UnitId,
  years: readonly YearId[],
): Promise<Membership['series']> {
  const months = years.flatMap(monthsOf)
  const shown = new Map(months.map(month => [month, unitInMonth(context.reference, unitId, month)]))
  const units = [...new Set([...shown.values()].filter(id => id !== null))]
  const parts = await resolveMonths(context, units, months, INDICATOR_IDS)
  return months.map(month => balanceOf(parts, unitId, shown.get(month) ?? null, month))
}

async function yearlyBalances(
  context: Context,
  unitId: UnitId,
  years: readonly YearId[],
  breaks: Break[],
): Promise<Membership['years']> {
  const rows: Membership['years'] = []
  for (const year of years) {
    const inside = breaks.filter(b => yearOf(b.date) === year && b.period !== `${year}-M01`)
    const shown = unitInMonth(context.reference, unitId, `${year}-M12`)
    const parts = shown === null ? new Map() : await resolvePeriod(context, [shown], year, INDICATOR_IDS)
    const balance = balanceOf(parts, unitId, shown, year)
    rows.push({
      period: year,
      balance: inside.length > 0 ? null : balance,
      breaks: inside,
      sides: inside.length > 0 ? await sidesOf(context, unitId, year) : [],
      growth: quotient(context, 'growth', balance),
      ...sharesOf(context, balance),
    })
  }
  return rows
}

/** Each unit that stands for the series at some time of a year, with what its own months make. */
async function sidesOf(context: Context, unitId: UnitId, year: YearId): Promise<Balance[]> {
  const shown = monthsOf(year).map(month => unitInMonth(context.reference, unitId, month))
  const units = [...new Set(shown.filter(id => id !== null))]
  const parts = await resolvePeriod(context, units, year, INDICATOR_IDS)
  return units.map(id => balanceOf(parts, id, id, year))
}

const sharesOf = (context: Context, balance: Balance) => ({
  womenShare: quotient(context, 'womenShare', balance),
  density: quotient(context, 'density', balance),
})

function quotient({ reference }: Context, measure: MemberQuotient, balance: Balance): Quotient {
  const { unitId, period, net } = balance
  const term = (name: IndicatorId | 'net') =>
    name === 'net' ? net : (balance.terms[name] ?? toFigure(unitId, period, name, undefined))
  const [numerator, denominator] = MEMBER_QUOTIENTS[measure]
  return memberQuotient(reference, measure, unitId, period, term(numerator), term(denominator))
}
