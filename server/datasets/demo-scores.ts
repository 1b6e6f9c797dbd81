import type { FactOf } from '#contract/facts.ts'
import type { Criterion } from '#contract/scores.ts'
import type { RankingSchemeRow } from './bundle.ts'
import { demoSourceId } from './demo-source.ts'
import { type Random, seededRandom } from './seeded-random.ts'

/** An invented score sheet of 100 points; the last criterion counts twice. */
export const DEMO_CRITERIA: Criterion[] = [
  criterion('to-chuc', 'Tổ chức', 'Organisation', ['Ban Tổ chức', 'Organisation Board'], 20),
  criterion('cham-lo', 'Chăm lo', 'Welfare', ['Ban Chính sách', 'Policy Board'], 20),
  criterion('tuyen-truyen', 'Tuyên truyền', 'Information', ['Ban Tuyên giáo', 'Propaganda Board'], 15),
  criterion('thi-dua', 'Thi đua', 'Emulation', ['Hội đồng Thi đua', 'Emulation Council'], 15),
  criterion('tai-chinh', 'Tài chính', 'Finance', ['Ban Tài chính', 'Finance Board'], 10),
  criterion('giam-sat', 'Giám sát', 'Supervision', ['Ủy ban Kiểm tra', 'Inspection Committee'], 10, 2),
]

/** Points are lost in quarters. */
const QUARTERS = 4
/** No more than this share of a criterion is lost. */
const MOST_LOST = 0.45

type RankEntry = FactOf<'rankEntry'>
type Score = FactOf<'score'>

/** Scores whose totals put the units exactly where `entries` have them: exact places without ties. */
export function demoScoreFacts(schemes: readonly RankingSchemeRow[], entries: readonly RankEntry[]): Score[] {
  return schemes
    .filter(scheme => scheme.method === 'weighted')
    .flatMap(scheme => {
      const random = seededRandom(`scores:${scheme.id}`)
      const order = entries
        .filter(entry => entry.schemeId === scheme.id)
        .sort((a, b) => (a.min ?? 0) - (b.min ?? 0))
      let lost = random.int(6, 14)
      return order.flatMap(({ unitId }) => {
        const sheet = sheetOf(scheme, unitId, lost, random)
        lost += random.int(2, 8)
        return sheet
      })
    })
}

/** One unit's scores: `lost` quarters of a point in all, thrown at the criteria by their size. */
function sheetOf(scheme: RankingSchemeRow, unitId: string, lost: number, random: Random): Score[] {
  const criteria = scheme.criteria ?? []
  const losses = new Map(criteria.map(({ id }) => [id, 0]))
  let open = lost
  while (open > 0) {
    const roomy = criteria.filter(
      ({ id, max, weight }) => weight <= open && ((losses.get(id) ?? 0) + 1) / QUARTERS <= max * MOST_LOST,
    )
    const { id, weight } = random.pick(roomy.flatMap(c => Array.from({ length: c.max }, () => c)))
    losses.set(id, (losses.get(id) ?? 0) + 1)
    open -= weight
  }
  return criteria.map(({ id, max }) => ({
    entity: 'score',
    schemeId: scheme.id,
    criterionId: id,
    unitId,
    value: max - (losses.get(id) ?? 0) / QUARTERS,
    sourceId: demoSourceId('scores', scheme.year),
    note: null,
  }))
}

function criterion(
  id: string,
  vi: string,
  en: string,
  [by, byEn]: readonly [string, string],
  max: number,
  weight = 1,
): Criterion {
  return { id, name: { vi, en }, evaluator: { vi: by, en: byEn }, max, weight }
}
