import { isIllustrative } from '#app/api/figure-facts.ts'
import { directionOf } from '#app/api/trend.ts'
import { formatBound, formatNumber, formatRank, formatReport } from '#app/i18n/format.ts'
import type { Translate } from '#app/i18n/translate.ts'
import type { Envelope, Figure, FigureId, Meta } from '#contract/common.ts'
import type { Kpi, Overview } from '#contract/overview.ts'
import { countLines, type TileLine } from './tile-lines.ts'

export type Tile = {
  id: Kpi['id']
  label: string
  /** "ít nhất": printed small before the value; empty for an exact one. */
  before: string
  value: string
  /** Word after the value; `null` where the value says it all. */
  unit: string | null
  missing: boolean
  /** The value is invented: it must not pass for a real one beside it. */
  illustrative: boolean
  figureId: FigureId
  lines: TileLine[]
}

type CountKpi = Extract<Kpi, { type: 'count' }>
type RankKpi = Extract<Kpi, { type: 'rank' }>
type PartKpi = Extract<Kpi, { type: 'part' }>

/** The figures of the year as words for tiles, decisions about the unit first. What is missing is never a number. */
export function kpiTiles(
  { data, meta }: Envelope<Overview>,
  t: Translate,
): { ranks: Tile[]; counts: Tile[] } {
  return {
    ranks: data.kpis.flatMap(kpi =>
      kpi.type === 'rank' ? [rankTile(kpi, meta, t)] : kpi.type === 'part' ? [partTile(kpi, meta, t)] : [],
    ),
    counts: data.kpis.flatMap(kpi => (kpi.type === 'count' ? [countTile(kpi, meta, t)] : [])),
  }
}

function countTile(kpi: CountKpi, meta: Meta, t: Translate): Tile {
  const { id, figure } = kpi
  const value = printed(kpi, t)
  return {
    id,
    label: t(`overview.kpi.${id}`),
    before: value === null ? '' : formatBound(t.language, '', figure.bound).trim(),
    value: value ?? t('format.notReported'),
    unit: figure.value === null ? null : t(`overview.unit.${id}`, { n: figure.value }),
    missing: value === null,
    illustrative: isIllustrative(figure, meta.sources),
    figureId: figure.id,
    lines: countLines(kpi, meta, t),
  }
}

/** Counts of unions and activities are written as reports write them: 01, ít nhất 04. */
function printed({ id, figure }: { id: CountKpi['id']; figure: Figure }, t: Translate): string | null {
  if (figure.value === null) return null
  return id === 'newUnions' || id === 'activities'
    ? formatReport(t.language, figure.value)
    : formatNumber(t.language, figure.value)
}

function rankTile({ id, figure, previous, movement }: RankKpi, { sources }: Meta, t: Translate): Tile {
  const missing = figure.rank.status === 'unknown' && figure.rank.min === null && figure.rank.max === null
  const text =
    movement === null || previous === null
      ? t('overview.movement.unknown')
      : t(`overview.movement.${directionOf(movement)}`, {
          places: String(Math.abs(movement)),
          before: formatRank(t.language, previous.rank),
        })
  const line = {
    key: 'movement',
    text,
    figureId: previous?.id ?? null,
    illustrative: previous !== null && isIllustrative(previous, sources),
  }
  return {
    id,
    label: t(`overview.kpi.${id}`),
    before: '',
    value: missing ? t('format.notReported') : formatRank(t.language, figure.rank),
    unit: null,
    missing,
    illustrative: !missing && isIllustrative(figure, sources),
    figureId: figure.id,
    lines: missing ? [] : [line],
  }
}

function partTile({ id, figure, k }: PartKpi, { sources }: Meta, t: Translate): Tile {
  const missing = figure.whole === 0
  const open = t('overview.undetermined', { count: String(figure.undetermined) })
  return {
    id,
    label: t(`overview.kpi.${id}`, { k }),
    before: '',
    value: missing ? t('format.notReported') : `${figure.part}/${figure.whole}`,
    unit: missing ? null : t(`unit.${figure.unit}`),
    missing,
    illustrative: !missing && isIllustrative(figure, sources),
    figureId: figure.id,
    lines:
      figure.undetermined === 0 ? [] : [{ key: 'open', text: open, figureId: null, illustrative: false }],
  }
}
