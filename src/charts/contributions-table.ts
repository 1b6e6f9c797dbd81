import { formatNumber } from '#app/i18n/format.ts'
import type { Translate } from '#app/i18n/translate.ts'
import { pointsAhead, pointsText } from './points.ts'
import type { Cell, ContributionsSpec } from './spec.ts'
import type { ChartTable, TableCell, TableRow } from './to-table.ts'

/** Criteria and their sum: points, the most there are, the unit above, the difference, the place without. */
export function contributionsTable(spec: ContributionsSpec, t: Translate): ChartTable {
  const { language, aboveLabel, total } = spec
  const cell = (value: Cell | null): TableCell => ({
    text: pointsText(language, value),
    figureId: value?.figureId ?? null,
  })
  const words = (text: string): TableCell => ({ text, figureId: null })
  const line = (head: string, own: Cell, above: Cell | null, most: number, without: string): TableRow => ({
    kind: 'row',
    head,
    own: false,
    cells: [
      cell(own),
      words(formatNumber(language, most, 2)),
      ...(aboveLabel === null ? [] : [cell(above), words(pointsAhead(language, own, above) ?? '')]),
      words(without),
    ],
  })
  return {
    corner: t('explain.criterion'),
    columns: [
      t('explain.points'),
      t('explain.most'),
      ...(aboveLabel === null ? [] : [aboveLabel, t('explain.difference', { unit: aboveLabel })]),
      t('explain.without'),
    ],
    rows: [
      ...spec.rows.map(r => line(`${r.label} (${r.note})`, r.own, r.above, r.most, r.without)),
      line(t('explain.total'), total.own, total.above, total.most, ''),
    ],
  }
}
