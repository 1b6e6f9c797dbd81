import { describe, expect, it } from 'vitest'
import { daysOf, dividedBy, monthsOf, PeriodId, shiftYear, yearIn } from './period.ts'

describe('the union year', () => {
  it('runs from December of the year before to November', () => {
    expect(monthsOf('2017-U')).toEqual(['2016-M12', ...monthsOf('2017').slice(0, 11)])
    expect(daysOf('2017-U')).toEqual({ from: '2016-12-01', to: '2017-11-30' })
  })
  it('is cut at 31 May', () => {
    expect(daysOf('2017-U1')).toEqual({ from: '2016-12-01', to: '2017-05-31' })
    expect(daysOf('2017-U2')).toEqual({ from: '2017-06-01', to: '2017-11-30' })
    expect([...monthsOf('2017-U1'), ...monthsOf('2017-U2')]).toEqual(monthsOf('2017-U'))
  })
  it('moves by years like any period', () => expect(shiftYear('2017-U1', -1)).toBe('2016-U1'))
})

describe('PeriodId', () => {
  it.each(['2017', '2017-H2', '2017-Q4', '2017-M12', '2017-U', '2017-U1', '2017-U2'])('takes %s', period =>
    expect(PeriodId.safeParse(period).success).toBe(true),
  )
  it.each(['2017-U3', '2017-u', '2017-H', '2017-Q5', '2017-M13', '2017-UU', '17-U'])('refuses %s', period =>
    expect(PeriodId.safeParse(period).success).toBe(false),
  )
})

describe('dividedBy', () => {
  it.each(['civil', 'union'] as const)('leaves no month out and takes none twice: %s', calendar => {
    for (const step of ['month', 'quarter', 'half', 'year'] as const) {
      const periods = dividedBy('2017', step, calendar)
      if (periods.length > 0)
        expect(periods.flatMap(monthsOf), step).toEqual(monthsOf(yearIn('2017', calendar)))
    }
  })
  it('has no quarters in the union year', () => expect(dividedBy('2017', 'quarter', 'union')).toEqual([]))
})
