import type { FactOf } from '#contract/facts.ts'
import { monthOfDay, type YearId } from '#contract/period.ts'
import type { Random } from './seeded-random.ts'
import { addDays, type WelfareKind } from './welfare-calendar.ts'

const DAY = 86_400_000
const THOUSAND = 1000
const STEP = 10
const DATE_KNOWN = 0.7
const AMOUNT_UNKNOWN = 0.04
const WITH_PARTNER = 0.5

/** Who holds it, on which days it may fall, how many members reach is a share of, and the source that marks it. */
export type Host = {
  unitId: string
  year: YearId
  from: string
  to: string
  members: number
  sourceId: string
}

/** Whether a kind of activity can be held within the host's days. */
export const fits = (kind: WelfareKind, { year, from, to }: Host): boolean => {
  const [first, last] = kind.days(year)
  return last >= from && first <= to
}

/** One invented activity of a kind: always a month, mostly a day, reach in its own unit, money in whole đồng. */
export function demoActivity(kind: WelfareKind, host: Host, random: Random): FactOf<'activity'> {
  const [earliest, latest] = kind.days(host.year)
  const first = earliest > host.from ? earliest : host.from
  const last = latest < host.to ? latest : host.to
  const day = addDays(first, random.int(0, (Date.parse(last) - Date.parse(first)) / DAY))
  const [low, high] = kind.share
  const reach = Math.max(1, Math.round(host.members * (low + random.next() * (high - low))))
  const [cheap, dear] = kind.thousandVnd
  const cost = random.int(cheap / STEP, dear / STEP) * STEP * THOUSAND
  const funding = random.pick(kind.funding)
  const withPartner = kind.partners.length > 0 && random.next() < WITH_PARTNER
  return {
    entity: 'activity',
    id: `demo-${host.unitId}-${host.year}-${kind.key}`,
    unitId: host.unitId,
    periodId: monthOfDay(day),
    title: kind.title,
    category: kind.category,
    occasionId: kind.occasionId,
    date: random.next() < DATE_KNOWN ? day : null,
    beneficiaries: kind.beneficiaries,
    reach,
    reachUnit: kind.reachUnit,
    amountVnd: random.next() < AMOUNT_UNKNOWN ? null : reach * cost,
    funding,
    partner: withPartner ? random.pick(kind.partners) : null,
    sourceId: host.sourceId,
    note: null,
  }
}
