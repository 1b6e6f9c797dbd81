import * as z from 'zod/mini'
import { ActivityCategory, OccasionId, ReachUnit, StatedFunding } from '#contract/activity-terms.ts'
import { FigureId, Slug, SourceId, UnitId } from '#contract/common.ts'
import { Calendar, Step, YearId } from '#contract/period.ts'

const COMPARED = '[a-z0-9]+(-[a-z0-9]+)*'
const Compare = z.string().check(z.regex(new RegExp(`^${COMPARED}(,${COMPARED}){0,2}$`)), z.maxLength(400))

const FIELDS = {
  unit: UnitId,
  year: YearId,
  from: YearId,
  /** '5': only the first five and the own unit. */
  top: z.literal('5'),
  /** The column a table is ordered by. */
  sort: Slug,
  /** The unit a chart brings to the front. */
  focus: UnitId,
  /** How admissions are divided, and which year they are counted in. */
  step: Step,
  calendar: Calendar,
  /** What is set beside the unit and year: other units, or other years of the same. */
  compare: Compare,
  lang: z.enum(['vi', 'en']),
  /** What the bars of welfare measure: number of activities, money, or one unit of reach. */
  measure: z.enum(['activities', 'amount', ...ReachUnit.options]),
  /** What the list of activities is limited to. */
  category: ActivityCategory,
  occasion: OccasionId,
  funding: StatedFunding,
  figure: FigureId,
  source: SourceId,
  /** Trouble the mock API plays; the app only carries it along. */
  scenario: z.string().check(z.maxLength(80)),
}
type Fields = typeof FIELDS
export type AddressField = keyof Fields

/** What stands in the address; `null`: not there, so the default. */
export type Address = { [F in AddressField]: z.output<Fields[F]> | null }
export type Dropped = { field: AddressField; read: string }

const NAMES = Object.keys(FIELDS) as AddressField[]

/** Never throws: a field that cannot be read falls back alone and is named in `dropped`. */
export function parseAddress(search: URLSearchParams): { address: Address; dropped: Dropped[] } {
  const dropped: Dropped[] = []
  const entries = NAMES.map(field => {
    const read = search.get(field)
    if (read === null || read === '') return [field, null]
    const checked = FIELDS[field].safeParse(read)
    if (!checked.success) dropped.push({ field, read: read.slice(0, 60) })
    return [field, checked.success ? checked.data : null]
  })
  return { address: Object.fromEntries(entries) as Address, dropped }
}

/** One view has one address: what is not set is left out and the order is fixed. */
export function printAddress(address: Address): string {
  const search = new URLSearchParams()
  for (const field of NAMES) {
    const value = address[field]
    if (value !== null && !(field === 'lang' && value === 'vi')) search.set(field, value)
  }
  // Figure ids and lists stay readable.
  return search.toString().replaceAll('%3A', ':').replaceAll('%2C', ',')
}
