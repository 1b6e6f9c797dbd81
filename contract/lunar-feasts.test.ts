import { expect, it } from 'vitest'
import { LUNAR_FEASTS, LUNAR_YEARS, type LunarFeast, solarDayOf } from './lunar-feasts.ts'

const chinese = new Intl.DateTimeFormat('en-u-ca-chinese', {
  timeZone: 'UTC',
  month: 'numeric',
  day: 'numeric',
})

it.each(LUNAR_YEARS)('the feasts of %s are those of the lunar calendar', year => {
  for (const feast of Object.keys(LUNAR_FEASTS) as LunarFeast[]) {
    const parts = chinese.formatToParts(new Date(`${solarDayOf(feast, year)}T00:00:00Z`))
    const read = (type: string) => Number(parts.find(part => part.type === type)?.value)
    expect({ month: read('month'), day: read('day') }, feast).toEqual(LUNAR_FEASTS[feast])
  }
})

it('holds no day for a year it does not know', () => {
  expect(solarDayOf('tet', '2040')).toBeNull()
  expect(solarDayOf('tet', '2017')).toBe('2017-01-28')
  expect(solarDayOf('mid-autumn', '2017')).toBe('2017-10-04')
})
