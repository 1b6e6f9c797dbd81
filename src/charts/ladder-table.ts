import { type Translate, translateTo } from '#app/i18n/translate.ts'
import { cellNumber } from './cell-text.ts'
import type { LadderSpec, TimelineSpec } from './ladder-spec.ts'
import type { Cell } from './spec.ts'
import type { ChartTable, TableCell, TableRow } from './to-table.ts'

type Group = LadderSpec['groups'][number]

/** Levels and their awards; each unit of count has a column of its own, so that nothing invites adding across. */
export function ladderTable(spec: LadderSpec): ChartTable {
  const t = translateTo(spec.language)
  const levels = new Map(spec.groups.flatMap(group => group.levels.map(level => [level.key, level.label])))
  const order = spec.groups.flatMap(group => group.levels.map(level => level.key))
  const keys = [...levels.keys()].sort((a, b) => rankOf(spec, a, order) - rankOf(spec, b, order))
  const cells = (own: Group, cell: Cell, status: string): TableCell[] => [
    ...spec.groups.map(group =>
      group === own
        ? { text: cellNumber(spec.language, cell), figureId: cell.figureId }
        : { text: '', figureId: null },
    ),
    { text: status, figureId: null },
  ]
  return {
    corner: t('ladder.table.award'),
    columns: [...spec.groups.map(group => group.unitLabel), t('ladder.table.status')],
    rows: keys.flatMap(key => [
      breakRow(levels.get(key) ?? key),
      ...spec.groups.flatMap(group => rowsOf(group, key, cells, t)),
    ]),
  }
}

/** Levels in the order in which any group names them, lowest first. */
const rankOf = (spec: LadderSpec, key: string, order: readonly string[]): number => {
  const known = spec.groups.find(group => group.levels.some(level => level.key === key))
  const rank = LEVEL_KEYS.indexOf(key)
  return rank === -1 || known === undefined ? LEVEL_KEYS.length + order.indexOf(key) : rank
}
const LEVEL_KEYS = ['ward', 'district', 'city', 'national']

function rowsOf(
  group: Group,
  key: string,
  cells: (own: Group, cell: Cell, status: string) => TableCell[],
  t: Translate,
): TableRow[] {
  const level = group.levels.find(one => one.key === key)
  if (level === undefined) return []
  return [
    ...level.rows.map(row => ({
      kind: 'row' as const,
      head: row.label,
      own: false,
      cells: cells(group, row.cell, t(row.proposed ? 'ladder.proposed' : 'ladder.granted')),
    })),
    ...(level.total === null
      ? []
      : [
          {
            kind: 'row' as const,
            head: t('ladder.table.total', { unit: group.unitLabel }),
            own: true,
            cells: cells(group, level.total, t('ladder.granted')),
          },
        ]),
  ]
}

const breakRow = (head: string): TableRow => ({ kind: 'break', head, own: false, cells: [] })

/** One row a band: when, and what it was about. */
export function timelineTable(spec: TimelineSpec): ChartTable {
  const t = translateTo(spec.language)
  return {
    corner: t('timeline.table.round'),
    columns: [t('timeline.table.when'), t('timeline.table.contents')],
    rows: spec.bands.map(band => ({
      kind: 'row',
      head: band.label,
      own: false,
      cells: [
        { text: band.when, figureId: band.figureId },
        { text: band.detail, figureId: null },
      ],
    })),
  }
}
