import { formatBound, formatMoneyExact, formatNumber, formatRank } from '#app/i18n/format.ts'
import { type Translate, translateTo } from '#app/i18n/translate.ts'
import type { FigureId } from '#contract/common.ts'
import { cellExact, cellNumber } from './cell-text.ts'
import { contributionsTable } from './contributions-table.ts'
import { ladderTable, timelineTable } from './ladder-table.ts'
import type {
  BarsSpec,
  BulletsSpec,
  BumpSpec,
  Cell,
  ChartSpec,
  LeagueSpec,
  MatrixSpec,
  RibbonMark,
  RibbonSpec,
  ShareSpec,
  TimePanelsSpec,
  WaterfallSpec,
} from './spec.ts'
import { signedText } from './waterfall/signed-text.ts'

export type TableCell = { text: string; figureId: FigureId | null }
/** `break`: a line across the table that ends one series and begins another; it has no cells. */
export type TableRow = { kind: 'row' | 'break'; head: string; own: boolean; cells: TableCell[] }
export type ChartTable = { corner: string; columns: string[]; rows: TableRow[] }

/** All numbers of a chart, printed. What is not reported says so. */
export function chartToTable(spec: ChartSpec): ChartTable {
  const t = translateTo(spec.language)
  switch (spec.kind) {
    case 'time-panels':
      return timeTable(spec, t)
    case 'bullets':
      return bulletsTable(spec, t)
    case 'bars':
      return barsTable(spec, t)
    case 'ribbon':
      return ribbonTable(spec, t)
    case 'league':
      return leagueTable(spec, t)
    case 'matrix':
      return matrixTable(spec, t)
    case 'share':
      return shareTable(spec, t)
    case 'bump':
      return bumpTable(spec, t)
    case 'ladder':
      return ladderTable(spec)
    case 'timeline':
      return timelineTable(spec)
    case 'waterfall':
      return waterfallTable(spec, t)
    case 'contributions':
      return contributionsTable(spec, t)
  }
}

function timeTable(spec: TimePanelsSpec, t: Translate): ChartTable {
  const columns = spec.panels.flatMap(panel => panel.series.map(series => ({ series, panel })))
  const rows = spec.categories.flatMap((category, i): TableRow[] => [
    ...spec.breaks.filter(b => b.before === i).map(b => row(b.label, [], false, 'break')),
    row(
      category.label,
      columns.map(({ series }) => number(t, series.cells[i] ?? null)),
    ),
  ])
  return {
    corner: t('chart.table.period'),
    columns: columns.map(({ series, panel }) => `${series.name} (${panel.unitLabel})`),
    rows,
  }
}

function bulletsTable(spec: BulletsSpec, t: Translate): ChartTable {
  const unit = (name: string): string => `${name} (${spec.unitLabel})`
  return {
    corner: t('chart.table.unit'),
    columns: [
      unit(t('chart.table.actual')),
      unit(t('chart.table.target')),
      unit(t('chart.table.previous')),
      t('chart.table.verdict'),
    ],
    rows: spec.rows.map(r =>
      row(
        r.label,
        [
          number(t, r.actual),
          number(t, r.target),
          number(t, r.previous),
          { text: r.verdict, figureId: null },
        ],
        r.own,
      ),
    ),
  }
}

function barsTable(spec: BarsSpec, t: Translate): ChartTable {
  const hasNotes = spec.rows.some(r => r.note !== null)
  return {
    corner: spec.rowLabel,
    columns: [`${spec.measureLabel} (${spec.unitLabel})`, ...(hasNotes ? [t('bars.note')] : [])],
    rows: spec.rows.map(r =>
      row(
        r.label,
        [
          { text: cellExact(t.language, r.cell, spec.unit), figureId: r.cell.figureId },
          ...(hasNotes ? [{ text: r.note ?? '', figureId: null }] : []),
        ],
        r.own,
      ),
    ),
  }
}

function ribbonTable(spec: RibbonSpec, t: Translate): ChartTable {
  const hasUndated = spec.rows.some(r => r.undated !== null)
  return {
    corner: t('chart.table.occasion'),
    columns: [
      ...spec.months.map(m => m.label),
      ...(hasUndated ? [t('chart.undated')] : []),
      t('chart.table.total'),
    ],
    rows: spec.rows.map(r =>
      row(r.note === null ? r.label : `${r.label} (${r.note})`, [
        ...spec.months.map((_, i) => mark(t, r.marks[i] ?? null)),
        ...(hasUndated ? [mark(t, r.undated)] : []),
        number(t, r.activities),
      ]),
    ),
  }
}

function leagueTable(spec: LeagueSpec, t: Translate): ChartTable {
  return {
    corner: t('chart.table.unit'),
    columns: [t('chart.table.place')],
    rows: spec.rows.map(r =>
      row(r.label, [{ text: formatRank(t.language, r.rank), figureId: r.figureId }], r.own),
    ),
  }
}

function matrixTable(spec: MatrixSpec, t: Translate): ChartTable {
  return {
    corner: t('chart.table.evaluator'),
    columns: spec.columns.map(c => c.label),
    rows: spec.rows.map(r =>
      row(
        r.label,
        r.cells.map(c => ({ text: formatRank(t.language, c.rank), figureId: c.figureId })),
      ),
    ),
  }
}

function bumpTable(spec: BumpSpec, t: Translate): ChartTable {
  return {
    corner: t('chart.table.unit'),
    columns: spec.categories.map(c => c.label),
    rows: spec.rows.map(r =>
      row(
        r.label,
        r.cells.map(cell =>
          cell === null
            ? { text: '', figureId: null }
            : { text: formatRank(t.language, cell.rank), figureId: cell.figureId },
        ),
        r.own,
      ),
    ),
  }
}

function shareTable(spec: ShareSpec, t: Translate): ChartTable {
  const rest = spec.whole - spec.part - spec.undetermined
  const line = (label: string, count: number): TableRow =>
    row(label, [{ text: formatNumber(t.language, count), figureId: spec.figureId }])
  return {
    corner: t('chart.table.part'),
    columns: [t('chart.table.count')],
    rows: [
      line(spec.partLabel, spec.part),
      ...(spec.undetermined > 0 ? [line(spec.undeterminedLabel, spec.undetermined)] : []),
      line(spec.restLabel, rest),
    ],
  }
}

const waterfallTable = (spec: WaterfallSpec, t: Translate): ChartTable => ({
  corner: t('waterfall.term'),
  columns: [spec.unitLabel],
  rows: spec.rows.map(r =>
    row(r.label, [{ text: signedText(t.language, r), figureId: r.cell.figureId }], r.role === 'stock'),
  ),
})

const row = (head: string, cells: TableCell[], own = false, kind: TableRow['kind'] = 'row'): TableRow => ({
  kind,
  head,
  own,
  cells,
})

const number = (t: Translate, cell: Cell | null): TableCell => ({
  text: cell === null ? '' : cellNumber(t.language, cell),
  figureId: cell?.figureId ?? null,
})

/** A month of the ribbon: activities, then what they reached, each in its own unit. Nothing happened: empty. */
function mark(t: Translate, found: RibbonMark | null): TableCell {
  if (found === null) return { text: '', figureId: null }
  const reach = found.reach.map(r => `${cellNumber(t.language, r.cell)} ${r.unitLabel}`)
  const { value, bound } = found.amount
  const text = [
    t('chart.activities', { number: cellNumber(t.language, found.activities) }),
    ...reach,
    ...(value === null ? [] : [formatBound(t.language, formatMoneyExact(t.language, value), bound)]),
  ].join('; ')
  return { text, figureId: found.activities.figureId }
}
