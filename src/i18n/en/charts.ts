import type { Translated } from '../translated.ts'
import type { chart as source } from '../vi/charts.ts'
import { plural } from './plural.ts'

export const chart: Translated<typeof source> = {
  'chart.demo': 'Illustrative figures',
  'chart.empty': 'No figures to draw yet',
  'chart.reported': a => `${a.reported} of ${a.expected} reported`,
  'chart.asOf': a => `Figures as of ${a.day}`,
  'chart.source': a => (a.count > 1 ? 'Sources' : 'Source'),
  'chart.table.show': 'Show the table',
  'chart.table.of': a => `Table: ${a.title}`,
  'chart.table.period': 'Period',
  'chart.table.unit': 'Unit',
  'chart.table.occasion': 'Occasion',
  'chart.table.total': 'Whole year',
  'chart.table.actual': 'Actual',
  'chart.table.target': 'Target',
  'chart.table.previous': 'Year before',
  'chart.table.verdict': 'Result',
  'chart.table.place': 'Place',
  'chart.table.evaluator': 'Evaluator',
  'chart.table.count': 'Count',
  'chart.table.part': 'Part',
  'chart.axisNotFromZero': 'axis does not start at 0',
  'chart.partial.units': 'at least: not all units reported',
  'chart.partial.bound': 'at least',
  'chart.cursor.label': a => `Chart to read by keyboard: ${a.title}`,
  'chart.cursor.role': 'chart',
  'chart.cursor.help':
    'Left, right: point in time. Home, End: first, last. Page Up, Page Down: year before, year after. Up, down: change series. Enter: open the source. Esc: leave.',
  'chart.cursor.reading': a => `${a.name}, ${a.period}: ${a.value}`,
  'chart.activities': a => `${a.number} ${plural(a.number, 'activity', 'activities')}`,
  'chart.table.activities': 'activities',
  'chart.undated': 'Month not known',
  'chart.walk.help': 'Arrow keys walk from number to number, Enter opens the source.',
  'chart.share.of': a => `${a.part} of ${a.whole}`,
}
