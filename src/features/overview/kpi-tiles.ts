import { isPartial } from '#app/api/figure-facts.ts'
import { directionOf } from '#app/api/trend.ts'
import {
  formatBound,
  formatCount,
  formatNumber,
  formatPercent,
  formatRank,
  formatReport,
} from '#app/i18n/format.ts'
import type { Translate } from '#app/i18n/translate.ts'
import type { FigureId } from '#contract/common.ts'
import type { Kpi } from '#contract/overview.ts'

/** A line under the value; with `figureId` it opens the source of what it says. */
export type TileLine = { key: string; text: string; figureId: FigureId | null }
export type Tile = {
  id: Kpi['id']
  label: string
  value: string
  /** Word after the value; `null` where the value says it all. */
  unit: string | null
  missing: boolean
  figureId: FigureId
  lines: TileLine[]
}

type CountKpi = Extract<Kpi, { type: 'count' }>
type RankKpi = Extract<Kpi, { type: 'rank' }>
type PartKpi = Extract<Kpi, { type: 'part' }>

/** The figures of the year as words for tiles. What is missing says so and is never a number. */
export const kpiTiles = (kpis: readonly Kpi[], hasBreak: boolean, t: Translate): Tile[] =>
  kpis.map(kpi => {
    if (kpi.type === 'count') return countTile(kpi, hasBreak, t)
    return kpi.type === 'rank' ? rankTile(kpi, t) : partTile(kpi, t)
  })

function countTile(kpi: CountKpi, hasBreak: boolean, t: Translate): Tile {
  const { id, figure } = kpi
  const missing = figure.value === null
  return {
    id,
    label: t(`overview.kpi.${id}`),
    value: missing ? t('format.notReported') : printed(kpi, figure.value ?? Number.NaN, t),
    unit: missing ? null : t(`unit.${figure.unit}`),
    missing,
    figureId: figure.id,
    lines: [...attainmentLine(kpi, t), ...previousLine(kpi, hasBreak, t), ...coverageLine(kpi, t)],
  }
}

/** Counts of unions and activities are written as reports write them: 01, ít nhất 04. */
const printed = ({ id, figure }: CountKpi, value: number, t: Translate): string =>
  id === 'newUnions' || id === 'activities'
    ? formatBound(t.language, formatReport(t.language, value), figure.bound)
    : formatCount(t.language, value, figure.bound)

/** Of a lower bound, the share and what lies above the target are lower bounds too. */
function attainmentLine({ attainment, figure }: CountKpi, t: Translate): TileLine[] {
  if (attainment === null || attainment.target.value === null) return []
  const { target, percent, met, missing, over } = attainment
  const figureId = target.id
  const aim = formatNumber(t.language, attainment.target.value)
  if (percent === null || met === null)
    return [{ key: 'target', text: t('overview.target.only', { aim }), figureId }]
  const verdict = met
    ? over === null || over === 0
      ? t('overview.target.met')
      : t('overview.target.over', { n: formatCount(t.language, over, figure.bound) })
    : t('overview.target.missing', { n: missing === null ? '' : formatNumber(t.language, missing) })
  const text = t('overview.target.reached', {
    percent: formatBound(t.language, formatPercent(t.language, percent), figure.bound),
    aim,
    verdict,
  })
  return [{ key: 'target', text, figureId }]
}

function previousLine(
  { previousYear, change, figure }: CountKpi,
  hasBreak: boolean,
  t: Translate,
): TileLine[] {
  const figureId = previousYear.id
  if (previousYear.value === null)
    return figure.value === null ? [] : [{ key: 'previous', text: t('overview.previous.none'), figureId }]
  const value = formatCount(t.language, previousYear.value, previousYear.bound)
  if (change === null) {
    const text = t(hasBreak ? 'overview.previous.break' : 'overview.previous.only', { value })
    return [{ key: 'previous', text, figureId }]
  }
  const text = t(`overview.previous.${directionOf(change)}`, {
    value,
    change: formatNumber(t.language, Math.abs(change)),
  })
  return [{ key: 'previous', text, figureId }]
}

const coverageLine = ({ figure }: CountKpi, t: Translate): TileLine[] =>
  figure.coverage === null || !isPartial(figure)
    ? []
    : [{ key: 'coverage', text: t('chart.reported', figure.coverage), figureId: figure.id }]

function rankTile({ id, figure, movement }: RankKpi, t: Translate): Tile {
  const missing = figure.rank.status === 'unknown' && figure.rank.min === null && figure.rank.max === null
  const text =
    movement === null
      ? t('overview.movement.unknown')
      : t(`overview.movement.${directionOf(movement)}`, { places: String(Math.abs(movement)) })
  return {
    id,
    label: t(`overview.kpi.${id}`),
    value: missing ? t('format.notReported') : formatRank(t.language, figure.rank),
    unit: null,
    missing,
    figureId: figure.id,
    lines: missing ? [] : [{ key: 'movement', text, figureId: null }],
  }
}

function partTile({ id, figure, k }: PartKpi, t: Translate): Tile {
  const missing = figure.whole === 0
  return {
    id,
    label: t(`overview.kpi.${id}`, { k }),
    value: missing ? t('format.notReported') : `${figure.part}/${figure.whole}`,
    unit: missing ? null : t(`unit.${figure.unit}`),
    missing,
    figureId: figure.id,
    lines:
      figure.undetermined === 0
        ? []
        : [
            {
              key: 'open',
              text: t('overview.undetermined', { count: String(figure.undetermined) }),
              figureId: null,
            },
          ],
  }
}
