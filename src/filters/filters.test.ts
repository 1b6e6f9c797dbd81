import { describe, expect, it } from 'vitest'
import { type Address, parseAddress, printAddress } from './address.ts'
import { changeAddress, resolveFilters } from './filters.ts'

const NONE: Address = {
  unit: null,
  year: null,
  from: null,
  top: null,
  sort: null,
  focus: null,
  step: null,
  calendar: null,
  compare: null,
  lang: null,
  measure: null,
  category: null,
  occasion: null,
  funding: null,
  figure: null,
  source: null,
  scenario: null,
}
const DEFAULTS = { unitId: 'cd-phuong-thuong-thanh', year: '2017', firstYear: '2010' }
const UNITS = [{ id: 'cd-phuong-thuong-thanh' }, { id: 'cd-phuong-viet-hung' }]
const parse = (search: string) => parseAddress(new URLSearchParams(search))

describe('address', () => {
  it('comes back as it was printed', () => {
    const address: Address = {
      unit: 'cd-phuong-viet-hung',
      year: '2016',
      from: '2014',
      top: '5',
      sort: 'evaluator',
      focus: 'gia-thuy',
      step: 'half',
      calendar: 'union',
      compare: '2015,2014',
      lang: 'en',
      measure: 'gift',
      category: 'visit',
      occasion: 'mid-autumn',
      funding: 'none',
      figure: 'observation:cd-phuong-viet-hung:2016:admitted',
      source: 'seed-p2-s5',
      scenario: 'slow',
    }
    expect(parse(printAddress(address))).toEqual({ address, dropped: [] })
  })

  it('is empty for the default view', () => {
    expect(printAddress({ ...NONE, lang: 'vi' })).toBe('')
  })

  it('drops only the field it cannot read and names it', () => {
    expect(parse('year=20x7&unit=cd-phuong-viet-hung&lang=fr&utm=1')).toEqual({
      address: { ...NONE, unit: 'cd-phuong-viet-hung' },
      dropped: [
        { field: 'year', read: '20x7' },
        { field: 'lang', read: 'fr' },
      ],
    })
  })

  it('keeps what a ranking shows and refuses what it cannot show', () => {
    expect(parse('top=5&sort=gia-thuy&focus=bo-de').address).toMatchObject({
      top: '5',
      sort: 'gia-thuy',
      focus: 'bo-de',
    })
    expect(parse('top=3&sort=Gia Thụy').dropped).toEqual([
      { field: 'top', read: '3' },
      { field: 'sort', read: 'Gia Thụy' },
    ])
  })

  it('falls back to what welfare shows without them for a measure or a filter that does not exist', () => {
    expect(parse('measure=all&category=gift&occasion=xmas&funding=')).toEqual({
      address: { ...NONE, category: 'gift' },
      dropped: [
        { field: 'measure', read: 'all' },
        { field: 'occasion', read: 'xmas' },
      ],
    })
  })

  it.each(['%', 'figure=<script>', 'unit=../..', 'year=&from', 'year=2017&year=1'])('survives %s', search => {
    expect(() => parse(search)).not.toThrow()
  })
})

describe('resolveFilters', () => {
  it('fills the gaps', () => {
    expect(resolveFilters(NONE, DEFAULTS, UNITS)).toEqual({
      filters: {
        unitId: 'cd-phuong-thuong-thanh',
        year: '2017',
        from: '2013',
        step: 'month',
        calendar: 'civil',
      },
      dropped: [],
    })
  })

  it('starts a range no earlier than the first year with figures', () => {
    const from = (firstYear: string) => resolveFilters(NONE, { ...DEFAULTS, firstYear }, UNITS).filters.from
    expect([from('2016'), from('2017'), from('2018')]).toEqual(['2016', '2017', '2013'])
  })

  it('falls back to the default unit and says which one was unknown', () => {
    const { filters, dropped } = resolveFilters({ ...NONE, unit: 'gone' }, DEFAULTS, UNITS)
    expect(filters.unitId).toBe('cd-phuong-thuong-thanh')
    expect(dropped).toEqual([{ field: 'unit', read: 'gone' }])
  })

  it('believes the address while the units are not known', () => {
    expect(resolveFilters({ ...NONE, unit: 'gone' }, DEFAULTS, null).filters.unitId).toBe('gone')
  })

  it.each(['2018', '1950'])('refuses a range that starts in %s', from => {
    const { filters, dropped } = resolveFilters({ ...NONE, from }, DEFAULTS, UNITS)
    expect(filters.from).toBe('2013')
    expect(dropped).toEqual([{ field: 'from', read: from }])
  })
})

describe('step and calendar', () => {
  it('has no quarters in the union year, and says so', () => {
    const { filters, dropped } = resolveFilters(
      { ...NONE, step: 'quarter', calendar: 'union' },
      DEFAULTS,
      UNITS,
    )
    expect(filters).toMatchObject({ step: 'month', calendar: 'union' })
    expect(dropped).toEqual([{ field: 'step', read: 'quarter' }])
  })
  it('leaves the quarter behind when the calendar changes', () => {
    expect(changeAddress({ ...NONE, step: 'quarter' }, { calendar: 'union' }, DEFAULTS)).toEqual({
      ...NONE,
      calendar: 'union',
    })
  })
  it('writes down no default', () => {
    const address = { ...NONE, step: 'half', calendar: 'union' } as const
    expect(changeAddress(address, { step: 'month', calendar: 'civil' }, DEFAULTS)).toEqual(NONE)
  })
})

describe('what is compared', () => {
  it('may be units or years', () => {
    expect(parse('compare=cd-phuong-viet-hung,b').address.compare).toBe('cd-phuong-viet-hung,b')
    expect(parse('compare=2016').address.compare).toBe('2016')
  })
  it.each(['a,', 'a,b,c,d', 'A', 'a;b'])('is not %s', compare => {
    expect(parse(`compare=${compare}`).dropped).toEqual([{ field: 'compare', read: compare }])
  })
  it('names the unit that does not exist, and only that', () => {
    const address = { ...NONE, compare: 'gone,cd-phuong-viet-hung' }
    expect(resolveFilters(address, DEFAULTS, UNITS).dropped).toEqual([{ field: 'compare', read: 'gone' }])
  })
})

describe('changeAddress', () => {
  it('leaves out what has become the default', () => {
    const address = { ...NONE, year: '2016', unit: 'cd-phuong-viet-hung', from: '2013' }
    expect(changeAddress(address, { year: '2017', unit: DEFAULTS.unitId }, DEFAULTS)).toEqual(NONE)
  })

  it('drops a range start that a new year has overtaken', () => {
    expect(changeAddress({ ...NONE, from: '2015' }, { year: '2014' }, DEFAULTS).from).toBeNull()
  })

  it('has one panel open at a time', () => {
    const figure = 'observation:a:2017:admitted'
    expect(changeAddress({ ...NONE, figure }, { source: 'seed-p2-s5' }, DEFAULTS)).toMatchObject({
      figure: null,
      source: 'seed-p2-s5',
    })
    expect(changeAddress({ ...NONE, source: 'seed-p2-s5' }, { figure }, DEFAULTS)).toMatchObject({
      figure,
      source: null,
    })
    expect(
      changeAddress({ ...NONE, source: 's' }, { year: '2016', figure: null }, DEFAULTS).source,
    ).toBeNull()
  })

  it('carries a mock scenario along', () => {
    expect(changeAddress({ ...NONE, scenario: 'error' }, { year: '2016' }, DEFAULTS).scenario).toBe('error')
  })
})
