import { ActivityCategory, Funding, OccasionId } from '#contract/activity-terms.ts'
import type { LocalText, UnitId } from '#contract/common.ts'
import type { Activity } from '#contract/facts.ts'
import type { WelfareGroup } from '#contract/figures.ts'
import { compareCodes, isMonth, type PeriodId } from '#contract/period.ts'
import type { Welfare } from '#contract/welfare.ts'
import { groupFigures, type Listing } from './summary.ts'

export type Grouping = WelfareGroup['by']
/** The key of activities of which the source does not say. */
const NOT_STATED = 'none'

/** The key of an activity in each grouping, as it stands in figure ids. */
const KEYS: Record<Grouping, (a: Activity) => string> = {
  category: a => a.category,
  occasion: a => a.occasionId ?? 'other',
  funding: a => a.funding ?? NOT_STATED,
  beneficiaries: a => (a.beneficiaries === null ? NOT_STATED : keyOfWords(a.beneficiaries)),
}

/**
 * The activities of one group. Where the source leaves some ungrouped, any of those may belong here, so the group is
 * open.
 */
export function groupOf(listing: Listing, by: Grouping, key: string): Listing {
  const activities = listing.activities.filter(a => KEYS[by](a) === key)
  const ungrouped = listing.activities.some(a => KEYS[by](a) === NOT_STATED)
  return { ...listing, activities, open: listing.open || (ungrouped && key !== NOT_STATED) }
}

/** What a group is, in the contract's words; `null` for a key that no activity has. */
export function nameOfGroup(by: Grouping, key: string, [first]: readonly Activity[]): WelfareGroup | null {
  if (first === undefined) return null
  switch (by) {
    case 'category':
      return { by, category: first.category }
    case 'occasion':
      return (
        OccasionId.options.flatMap(occasionId => (occasionId === key ? [{ by, occasionId }] : []))[0] ?? null
      )
    case 'funding':
      return { by, funding: first.funding }
    case 'beneficiaries':
      return { by, beneficiaries: first.beneficiaries }
  }
}

export function byCategory(listing: Listing, unitId: UnitId, year: string): Welfare['byCategory'] {
  return ActivityCategory.options.flatMap(category => {
    const held = groupOf(listing, 'category', category)
    if (held.activities.length === 0) return []
    return [{ category, ...groupFigures(`category:${unitId}:${year}:${category}`, held) }]
  })
}

export function byFunding(listing: Listing, unitId: UnitId, year: string): Welfare['byFunding'] {
  return [...Funding.options, null].flatMap(funding => {
    const key = funding ?? NOT_STATED
    const held = groupOf(listing, 'funding', key)
    if (held.activities.length === 0) return []
    return [{ funding, ...groupFigures(`funding:${unitId}:${year}:${key}`, held) }]
  })
}

export function byBeneficiaries(listing: Listing, unitId: UnitId, year: string): Welfare['byBeneficiaries'] {
  const groups = Map.groupBy(listing.activities, KEYS.beneficiaries)
  return [...groups].map(([key, [first]]) => ({
    beneficiaries: first?.beneficiaries ?? null,
    ...groupFigures(`beneficiaries:${unitId}:${year}:${key}`, groupOf(listing, 'beneficiaries', key)),
  }))
}

export function byOccasion(listing: Listing, unitId: UnitId, year: string): Welfare['byOccasion'] {
  return OccasionId.options.flatMap(occasionId => {
    const own = groupOf(listing, 'occasion', occasionId)
    if (own.activities.length === 0) return []
    const months = [...new Set(own.activities.map(monthOf))].sort((a, b) => compareCodes(a ?? '', b ?? ''))
    const { activities } = groupFigures(`occasion:${unitId}:${year}:${occasionId}`, own)
    return [
      {
        occasionId,
        activities,
        months: months.map(month => {
          const id = `occasion:${unitId}:${month ?? year}:${occasionId}${month === null ? ':undated' : ''}`
          return { month, ...groupFigures(id, inMonth(own, month)) }
        }),
      },
    ]
  })
}

/** `null`: those without a month. Any of them may belong to a month, which is then open. */
export function inMonth(listing: Listing, month: PeriodId | null): Listing {
  const undated = listing.activities.some(a => monthOf(a) === null)
  return {
    ...listing,
    activities: listing.activities.filter(a => monthOf(a) === month),
    open: listing.open || (undated && month !== null),
  }
}

const monthOf = (activity: Activity): PeriodId | null =>
  isMonth(activity.periodId) ? activity.periodId : null

const LONGEST_KEY = 60

/** Letters that an id may hold, and a number that tells apart what then looks the same. Large and small letters are one. */
function keyOfWords({ vi }: LocalText): string {
  const words = vi.trim().toLowerCase()
  const letters = words
    .replaceAll('đ', 'd')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
  return `${letters.slice(0, LONGEST_KEY).replace(/-$/, '')}-${hashOf(words)}`.replace(/^-/, '')
}

/** FNV-1a. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  return (hash >>> 0).toString(36)
}
