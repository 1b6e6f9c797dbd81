import { localText } from '#app/api/local-text.ts'
import { metaHead } from '#app/api/meta-head.ts'
import { EVALUATOR } from '#app/charts/matrix-order.ts'
import { isWithin } from '#app/charts/places.ts'
import type { LeagueSpec, MatrixSpec, RankCell, ShareSpec } from '#app/charts/spec.ts'
import { formatNumber, formatPeriod, formatRankWords } from '#app/i18n/format.ts'
import type { Translate } from '#app/i18n/translate.ts'
import type { Envelope, Meta } from '#contract/common.ts'
import { shiftYear, type YearId } from '#contract/period.ts'
import type { League, Rankings } from '#contract/rankings.ts'
import { movementWords } from './movement-words.ts'

type Matrix = NonNullable<Rankings['matrix']>
/** What of an answer is shown. `top`: only places 1..top and the own unit; `null`: all. */
type Shown = { meta: Meta; top: number | null }
type RankFigure = League['rows'][number]['figure']

/** One order of units, 1 on top, as the evaluator decided it. */
export function leagueChart(
  id: 'overall' | 'union',
  league: League,
  { meta, top }: Shown,
  t: Translate,
): LeagueSpec {
  const title = leagueFinding(league, t)
  return {
    ...metaHead(
      meta,
      t,
      league.rows.flatMap(({ figure }) => figure.sources),
    ),
    kind: 'league',
    id: `rankings-${id}`,
    title,
    subtitle: t('rankings.subtitle', {
      scheme: localText(t.language, league.scheme.title),
      evaluator: localText(t.language, league.scheme.evaluator),
    }),
    summary: `${title}. ${movementWords(league, t)}.`,
    of: league.scheme.n,
    top,
    since: sinceOf(league.scheme.year, league.rows, t),
    rows: league.rows.map(({ unit, own, figure, movement }) => ({
      key: unit.id,
      label: localText(t.language, unit.shortName),
      own,
      moved: movement,
      ...rankCell(figure),
    })),
  }
}

/** The year before, where at least one place compares with it. */
const sinceOf = (
  year: YearId | undefined,
  rows: readonly { movement: number | null }[],
  t: Translate,
): string | null =>
  year !== undefined && rows.some(({ movement }) => movement !== null)
    ? formatPeriod(t.language, shiftYear(year, -1))
    : null

function leagueFinding({ scheme, own }: League, t: Translate): string {
  if (own === null || own.rank.status === 'unknown') return t('rankings.finding.unknown')
  if (own.rank.status === 'notRanked') return t('rankings.finding.notRanked')
  return t(`rankings.finding.${scheme.subject}`, { place: formatRankWords(t.language, own.rank) })
}

/** Evaluators × wards; exact, range, left out and unknown stay what they are. */
export function matrixChart(
  matrix: Matrix,
  { meta, top, sort, overall }: Shown & { sort: string | null; overall: League | null },
  t: Translate,
): MatrixSpec {
  const title = t('rankings.matrix.title', {
    evaluators: formatNumber(t.language, matrix.rows.length),
    units: formatNumber(t.language, matrix.units.length),
  })
  return {
    ...metaHead(meta, t, sourcesOf(matrix)),
    kind: 'matrix',
    id: 'rankings-matrix',
    title,
    subtitle: t('rankings.matrix.subtitle', { k: matrix.top.k }),
    summary: `${title}. ${shareFinding(matrix, t)}.`,
    columns: matrix.units.map(({ unit, own }) => ({
      key: unit.id,
      label: localText(t.language, unit.shortName),
      own,
    })),
    shown: shownColumns(matrix, overall, top),
    sort: sort === EVALUATOR || matrix.units.some(({ unit }) => unit.id === sort) ? sort : null,
    since: sinceOf(matrix.rows[0]?.scheme.year, matrix.rows, t),
    rows: matrix.rows.map(({ scheme, cells, movement }) => ({
      key: scheme.id,
      label: localText(t.language, scheme.evaluator),
      moved: movement,
      cells: cells.map(rankCell),
    })),
    k: matrix.top.k,
  }
}

/** The first of the overall ranking and the own unit; all where no overall ranking says who is first. */
function shownColumns({ units }: Matrix, overall: League | null, top: number | null): string[] | null {
  if (top === null || overall === null) return null
  const first = overall.rows.filter(({ figure }) => isWithin(figure.rank, top)).map(({ unit }) => unit.id)
  return units.filter(({ unit, own }) => own || first.includes(unit.id)).map(({ unit }) => unit.id)
}

/** 19 of 27: a part of a whole, with what cannot be decided shown apart. */
export function shareChart(
  matrix: Matrix,
  { meta }: Pick<Envelope<Rankings>, 'meta'>,
  t: Translate,
): ShareSpec {
  const { share, k } = matrix.top
  return {
    ...metaHead(meta, t, share.sources),
    kind: 'share',
    id: 'rankings-top',
    title: shareFinding(matrix, t),
    subtitle: t('rankings.share.subtitle'),
    summary: shareFinding(matrix, t),
    part: share.part,
    undetermined: share.undetermined,
    whole: share.whole,
    figureId: share.id,
    partLabel: t('rankings.share.part', { k }),
    restLabel: t('rankings.share.rest'),
    undeterminedLabel: t('rankings.share.undetermined'),
  }
}

const shareFinding = ({ top: { k, share } }: Matrix, t: Translate): string =>
  t('rankings.share.finding', { part: String(share.part), whole: String(share.whole), k })

const rankCell = ({ rank, id }: RankFigure): RankCell => ({ rank, figureId: id })

const sourcesOf = ({ rows }: Matrix): string[] =>
  rows.flatMap(({ cells }) => cells.flatMap(cell => cell.sources))
