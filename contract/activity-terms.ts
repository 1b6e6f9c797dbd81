import * as z from 'zod/mini'

/** What kind of care an activity was. */
export const ActivityCategory = z
  .enum([
    'gift',
    'visit',
    'aid',
    'scholarship',
    'housing',
    'health',
    'contest',
    'culture',
    'meal',
    'training',
    'other',
  ])
  .check(z.meta({ id: 'ActivityCategory' }))
export type ActivityCategory = z.infer<typeof ActivityCategory>

/** The feast or day an activity was held for. `tet` and `mid-autumn` move with the moon: see `lunar-feasts.ts`. */
export const OccasionId = z
  .enum([
    'tet',
    '08-03',
    'workers-month',
    '01-06',
    '27-07',
    '28-07',
    '02-09',
    'school-year',
    'mid-autumn',
    '20-10',
    'other',
  ])
  .check(z.meta({ id: 'OccasionId' }))
export type OccasionId = z.infer<typeof OccasionId>

/** What the reach of an activity is counted in; figures of different units are never added. */
export const ReachUnit = z.enum(['person', 'occurrence', 'gift', 'house']).check(z.meta({ id: 'ReachUnit' }))
export type ReachUnit = z.infer<typeof ReachUnit>

/** Who paid for an activity. */
export const Funding = z
  .enum(['union', 'employer', 'budget', 'social', 'mixed'])
  .check(z.meta({ id: 'Funding' }))
export type Funding = z.infer<typeof Funding>

/** A funding to look for; `none`: the source does not say who paid. */
export const StatedFunding = z.enum([...Funding.options, 'none'])
export type StatedFunding = z.infer<typeof StatedFunding>
