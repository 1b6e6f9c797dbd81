import { expect, it } from 'vitest'
import { translateTo } from '#app/i18n/translate.ts'
import type { OccasionId } from '#contract/activity-terms.ts'
import type { Bound } from '#contract/common.ts'
import type { Welfare } from '#contract/welfare.ts'
import { figure, meta, perMember } from '../testing/answers.ts'
import { welfareHeadline } from './headline.ts'

const count = (value: number | null, bound: Bound = 'exact') => figure(value, { unit: 'activity', bound })
const headline = (value: number | null, bound: Bound, occasions: [OccasionId, number][]) => {
  const data: Welfare = {
    activities: count(value, bound),
    previousYear: count(null),
    reach: [],
    amount: figure(null, { unit: 'vnd' }),
    byOccasion: occasions.map(([occasionId, n]) => ({ occasionId, activities: count(n, bound), months: [] })),
    byCategory: [],
    byFunding: [],
    byBeneficiaries: [],
    amountPerMember: perMember(null),
    occurrencesPerMember: null,
  }
  return welfareHeadline({ data, meta: meta() }, translateTo('vi'))
}

it.each([
  [4, 'atLeast', [['tet', 1]], 'An 2017: ít nhất 04 hoạt động'],
  [
    10,
    'exact',
    [
      ['tet', 4],
      ['20-10', 2],
    ],
    'An 2017: 10 hoạt động, nhiều nhất dịp Tết Nguyên đán',
  ],
  [
    10,
    'atLeast',
    [
      ['tet', 4],
      ['20-10', 2],
    ],
    'An 2017: ít nhất 10 hoạt động, đã ghi nhận nhiều nhất dịp Tết Nguyên đán',
  ],
  [
    4,
    'exact',
    [
      ['tet', 2],
      ['20-10', 2],
    ],
    'An 2017: 04 hoạt động',
  ],
  [
    9,
    'exact',
    [
      ['other', 6],
      ['20-10', 2],
    ],
    'An 2017: 09 hoạt động',
  ],
  [null, 'exact', [], null],
] as [number | null, Bound, [OccasionId, number][], string | null][])(
  '%s %s %j: %s',
  (value, bound, occasions, words) => {
    expect(headline(value, bound, occasions)).toBe(words)
  },
)
