import { describe, expect, it } from 'vitest'
import { factId } from '#contract/facts.ts'
import { factsOf } from './invariants.ts'
import { topShare } from './rank-checks.ts'
import { seedBundle } from './seed.ts'

const seed = seedBundle()
const entries = factsOf(seed.facts, 'rankEntry')
const departments = seed.schemes.filter(scheme => scheme.set === 'departments')
const places = (status: string) =>
  entries
    .filter(entry => entry.schemeId.includes('-dept-') && entry.status === status)
    .map(({ min, max }) => [min, max])

describe('the article of 19/01/2018', () => {
  it('gives 10 admissions in 2017 and no other figure of members', () => {
    expect(factsOf(seed.facts, 'observation')).toEqual([
      {
        entity: 'observation',
        unitId: 'cd-phuong-thuong-thanh',
        periodId: '2017',
        indicatorId: 'admitted',
        value: 10,
        bound: 'exact',
        sourceId: 'seed-p2-s5',
        note: null,
      },
    ])
  })

  it('counts one enterprise union without a name, founded in coordination', () => {
    expect(factsOf(seed.facts, 'unionEvent')).toMatchObject([
      { type: 'founded', kind: 'enterprise', role: 'coordinate', count: 1, name: null, periodId: '2017' },
    ])
  })

  it('names four activities without date, number or money, and leaves the list open', () => {
    expect(
      factsOf(seed.facts, 'activity').map(({ title, category, occasionId, ...rest }) => [
        title.vi,
        category,
        occasionId,
        [rest.periodId, rest.date, rest.reach, rest.reachUnit, rest.amountVnd, rest.funding],
      ]),
    ).toEqual([
      ['Vui hội Trăng rằm', 'culture', 'mid-autumn', ['2017', null, null, null, null, null]],
      [
        'Tặng quà khuyến học cho con em CBCCVCNLĐ',
        'gift',
        'school-year',
        ['2017', null, null, null, null, null],
      ],
      [
        'Tặng quà đoàn viên thuộc đối tượng chính sách',
        'gift',
        '27-07',
        ['2017', null, null, null, null, null],
      ],
      ['Thi cắm hoa giữa các nam đoàn viên', 'contest', '20-10', ['2017', null, null, null, null, null]],
    ])
    expect(factsOf(seed.facts, 'openList').map(factId)).toEqual([
      'openList:cd-phuong-thuong-thanh:2017:activities',
    ])
  })

  it('ranks the ward first and its union second of 14: two populations', () => {
    const league = (id: string) => [
      seed.schemes.find(scheme => scheme.id === id),
      entries.find(e => e.schemeId === id),
    ]
    expect(league('long-bien-overall-2017')).toMatchObject([
      { subject: 'ward', n: 14 },
      { unitId: 'thuong-thanh', status: 'exact', min: 1, max: 1 },
    ])
    expect(league('long-bien-union-2017')).toMatchObject([
      { subject: 'ward-union', n: 14, evaluator: { vi: 'LĐLĐ quận Long Biên' } },
      { unitId: 'cd-phuong-thuong-thanh', status: 'exact', min: 2, max: 2 },
    ])
  })

  it('tells six places of 27 exactly, 13 as 1st to 5th, and of 8 only that they are not', () => {
    expect(places('exact')).toEqual(Array.from({ length: 6 }, () => [1, 1]))
    expect(places('range')).toEqual(Array.from({ length: 13 }, () => [1, 5]))
    expect(places('unknown')).toEqual(Array.from({ length: 8 }, () => [6, null]))
    expect(topShare(departments, entries, 'thuong-thanh', 5)).toEqual({
      part: 19,
      undetermined: 0,
      whole: 27,
    })
  })

  it('names six of the evaluators', () => {
    expect(departments.filter(scheme => scheme.named).map(scheme => scheme.evaluator.vi)).toEqual([
      'Văn hóa – Thông tin',
      'Giáo dục',
      'Ban pháp chế HĐND',
      'Ban kinh tế HĐND',
      'Tuyên giáo',
      'Văn phòng Đảng ủy',
    ])
    expect(departments.slice(6).map(scheme => scheme.evaluator.vi)).toEqual(
      Array.from({ length: 21 }, (_, i) => `Phòng, ban, ngành số ${String(i + 7).padStart(2, '0')}`),
    )
  })

  it('says nothing about the places of other wards', () => {
    expect(new Set(entries.map(entry => entry.unitId))).toEqual(
      new Set(['thuong-thanh', 'cd-phuong-thuong-thanh']),
    )
  })

  it('keeps the rating of the year before, whatever it was', () => {
    expect(factsOf(seed.facts, 'rating')).toMatchObject([
      { label: { vi: 'vững mạnh xuất sắc' }, givenBy: { vi: 'LĐLĐ quận Long Biên' }, kept: true },
    ])
  })

  it('has two themes of 2017 and two of 2018; who set the union theme is not said', () => {
    expect(
      factsOf(seed.facts, 'theme').map(({ year, issuer, text }) => [year, issuer?.vi ?? null, text.vi]),
    ).toEqual([
      ['2017', 'Thành phố Hà Nội', 'Kỷ cương hành chính'],
      ['2017', null, 'Năm vì lợi ích đoàn viên'],
      ['2018', 'Quận Long Biên', 'Vì quận Long Biên xanh – sạch – đẹp'],
      ['2018', 'Thành phố Hà Nội', 'Năm nâng cao hiệu lực, hiệu quả hoạt động của hệ thống chính trị'],
    ])
  })

  it('lists the wards in Vietnamese order, Đ after C', () => {
    const names = seed.units
      .filter(unit => unit.tree === 'admin' && unit.level === 'ward' && unit.validFrom === null)
      .map(unit => unit.shortName.vi)
    expect(names).toEqual(names.toSorted(new Intl.Collator('vi').compare))
    expect(names).toHaveLength(14)
  })

  it('is its only kind of source', () => {
    expect(new Set(seed.sources.map(source => source.kind))).toEqual(new Set(['seed']))
  })
})
