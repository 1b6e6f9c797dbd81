import type { Figure, UnitId } from '#contract/common.ts'
import { type FactOf, factId } from '#contract/facts.ts'
import { compareCodes, shiftYear, type YearId } from '#contract/period.ts'
import { NarrativeTone } from '#contract/work-facts.ts'
import type { RoundOfYear, WorkLine } from '#contract/year-work.ts'
import { answer, requireUnit } from '../answer.ts'
import type { Context, Handler } from '../context.ts'
import { roundFigure } from '../figures/work-figure.ts'
import { readFacts } from '../store/facts.ts'
import { countsFor, everBelow } from '../units/below.ts'
import { periodsIn } from '../units/periods.ts'
import { breaksSince } from '../units/series.ts'
import { civicLines } from './civic.ts'

export const getYearWork: Handler<'getYearWork'> = async (
  context,
  { params: { unitId }, query: { year } },
) => {
  requireUnit(context, unitId)
  const { db, reference } = context
  const next = shiftYear(year, 1)
  const rounds = await roundsOf(context, unitId, year)
  const civic = civicLines(await civicOf(context, unitId, year), { unitId, year })
  const themes = await readFacts(db, 'theme', { unit_id: [unitId], year: [year, next] })
  const statuses = await readFacts(db, 'unitStatus', { unit_id: [unitId], period_id: periodsIn(year) })
  const lines = await linesOf(context, unitId, [year, next])
  const isTold = [rounds.list, civic, themes, statuses, lines].some(part => part.length > 0)
  return await answer(
    context,
    {
      unitId,
      period: year,
      reported: isTold || rounds.count.value !== null ? 1 : 0,
      expected: 1,
      breaks: breaksSince(reference, unitId, year),
    },
    {
      themes: themes
        .sort((a, b) => compareCodes(a.year, b.year) || compareCodes(a.id, b.id))
        .map(theme => ({ ...told(theme), year: theme.year, issuer: theme.issuer, text: theme.text })),
      rounds,
      civic,
      statuses: statuses.map(status => ({
        ...told(status),
        label: status.label,
        givenBy: status.givenBy,
        kept: status.kept,
      })),
      lines,
    },
  )
}

const told = (fact: FactOf<'theme' | 'round' | 'unitStatus' | 'narrative'>) => ({
  figureId: factId(fact),
  sources: [fact.sourceId],
})

/** Rounds of a unit itself and how many there were: as stated, else as many as are listed. */
export async function roundsOf(
  { db }: Context,
  unitId: UnitId,
  year: YearId,
): Promise<{ count: Figure; list: RoundOfYear[] }> {
  const [stated] = await readFacts(db, 'roundCount', { unit_id: [unitId], period_id: [year] })
  const rounds = (await readFacts(db, 'round', { unit_id: [unitId], year: [year] })).sort(
    (a, b) => (a.no ?? Infinity) - (b.no ?? Infinity) || compareCodes(a.from ?? '9', b.from ?? '9'),
  )
  const listed: Figure = {
    id: `rounds:${unitId}:${year}`,
    value: rounds.length === 0 ? null : rounds.length,
    unit: 'round',
    bound: 'exact',
    rule: 'count',
    coverage: null,
    sources: [...new Set(rounds.map(round => round.sourceId))],
  }
  return {
    count: stated === undefined ? listed : roundFigure(stated),
    list: rounds.map(round => {
      const { no, title, from, to, contents } = round
      return { ...told(round), no, title, from, to, contents }
    }),
  }
}

/** Civic work of a unit and the units below it. */
export async function civicOf(
  { db, reference }: Context,
  unitId: UnitId,
  year: YearId,
): Promise<FactOf<'civicWork'>[]> {
  const where = { unit_id: everBelow(reference, unitId), period_id: periodsIn(year) }
  return (await readFacts(db, 'civicWork', where)).filter(countsFor(reference, unitId))
}

/** The year's background, results, limits and plan, then the next year's background and plan. */
async function linesOf({ db }: Context, unitId: UnitId, [year, next]: [YearId, YearId]): Promise<WorkLine[]> {
  const lines = await readFacts(db, 'narrative', { unit_id: [unitId], year: [year, next] })
  const order = NarrativeTone.options
  return lines
    .filter(line => line.year === year || line.tone === 'plan' || line.tone === 'context')
    .sort(
      (a, b) =>
        compareCodes(a.year, b.year) ||
        order.indexOf(a.tone) - order.indexOf(b.tone) ||
        a.position - b.position ||
        compareCodes(a.id, b.id),
    )
    .map(line => ({
      ...told(line),
      year: line.year,
      tone: line.tone,
      domain: line.domain,
      text: line.text,
    }))
}
