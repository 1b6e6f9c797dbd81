import type { LocalText } from '#contract/common.ts'
import type { YearId } from '#contract/period.ts'
import type { RankingSchemeRow } from './bundle.ts'
import { DISTRICT_FEDERATION_NAME, OFFICE_UNIONS, WARD_SLUGS } from './long-bien.ts'

/** The evaluators that the article names, in its order; it spells the last one "Văn phòng Đảng ủy". */
const NAMED: readonly LocalText[] = [
  { vi: 'Văn hóa – Thông tin', en: 'Culture and Information' },
  { vi: 'Giáo dục', en: 'Education' },
  { vi: 'Ban pháp chế HĐND', en: "Legal Committee of the People's Council" },
  { vi: 'Ban kinh tế HĐND', en: "Economic Committee of the People's Council" },
  { vi: 'Tuyên giáo', en: 'Propaganda and Education' },
  { vi: 'Văn phòng Đảng ủy', en: 'Party Committee Office' },
]
export const NAMED_EVALUATORS = NAMED.length
export const EVALUATORS = 27

const twoDigits = (number: number) => String(number).padStart(2, '0')

export const overallSchemeId = (year: YearId): string => `long-bien-overall-${year}`
export const unionSchemeId = (year: YearId): string => `long-bien-union-${year}`
/** `number`: 1 to 27. */
export const departmentSchemeId = (number: number, year: YearId): string =>
  `long-bien-dept-${twoDigits(number)}-${year}`

/** The ward ranking and the ward-union ranking of a year: two populations, so two schemes. */
export const leagueSchemes = (year: YearId): RankingSchemeRow[] => [
  {
    id: overallSchemeId(year),
    year,
    set: 'overall',
    title: { vi: `Tổng kết thi đua khen thưởng năm ${year}`, en: `Emulation and reward review of ${year}` },
    evaluator: { vi: 'Quận Long Biên', en: 'Long Biên District' },
    named: true,
    subject: 'ward',
    n: WARD_SLUGS.length,
    method: 'decision',
    family: 'long-bien-overall',
    population: WARD_SLUGS,
  },
  {
    id: unionSchemeId(year),
    year,
    set: 'union',
    title: { vi: `Xếp hạng công đoàn phường năm ${year}`, en: `Ranking of ward unions ${year}` },
    evaluator: DISTRICT_FEDERATION_NAME,
    named: true,
    subject: 'ward-union',
    n: OFFICE_UNIONS.length,
    method: 'decision',
    family: 'long-bien-union',
    population: OFFICE_UNIONS,
  },
]

/** The 27 district departments that rank the wards of a year: six by name, the others by a number of our own. */
export const departmentSchemes = (year: YearId): RankingSchemeRow[] =>
  Array.from({ length: EVALUATORS }, (_, i) => {
    const number = twoDigits(i + 1)
    const evaluator = NAMED[i] ?? { vi: `Phòng, ban, ngành số ${number}`, en: `Department no. ${number}` }
    return {
      id: departmentSchemeId(i + 1, year),
      year,
      set: 'departments',
      title: {
        vi: `${evaluator.vi}: xếp loại thi đua năm ${year}`,
        en: `${evaluator.en}: emulation ranking ${year}`,
      },
      evaluator,
      named: i < NAMED.length,
      subject: 'ward',
      n: WARD_SLUGS.length,
      method: 'decision',
      family: `long-bien-dept-${number}`,
      population: WARD_SLUGS,
    }
  })
