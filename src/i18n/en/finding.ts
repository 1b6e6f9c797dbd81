import type { Translated } from '../translated.ts'
import type { finding as source } from '../vi/finding.ts'

export const finding: Translated<typeof source> = {
  'finding.title': 'Find a figure, a page, a unit',
  'finding.field': 'Find',
  'finding.example': 'new members 2017',
  'finding.list': 'Results',
  'finding.help':
    'Up and down: choose. Enter: go to the page. Shift + Enter, or a click on the figure: open its source.',
  'finding.count': a => `${a.count} results`,
  'finding.nothing':
    'Nothing found. Type a figure, a unit and a year, for example: members Bồ Đề 2016, knm 2017, rank.',
  'finding.group.figures': 'Figures',
  'finding.group.pages': 'Pages',
  'finding.group.units': 'Units',
  'finding.group.years': 'Years',
  'finding.group.actions': 'Other',
  'finding.year': a => `Show ${a.year}`,
  'finding.copy': 'Copy the address of this view',
  'finding.copied': 'Address copied. Opened elsewhere it shows this very view.',
  'finding.notCopied': 'The address could not be copied. Copy it from the browser’s address bar.',
  'finding.theme': a => `Look: ${a.theme}`,
  'finding.language': a => `Language: ${a.language}`,
  'finding.keys.title': 'Keys',
  'finding.keys.key': 'Key',
  'finding.keys.does': 'What it does',
  'finding.keys.singles': 'Use single keys',
  'finding.keys.singlesHint':
    'Turn them off if you often press one by mistake or speak to the computer. Ctrl + K stays.',
  'finding.key.palette': 'Find a figure, a page, a unit',
  'finding.key.previousYear': 'Year before',
  'finding.key.nextYear': 'Year after',
  'finding.key.table': 'Open the table of the first chart',
  'finding.key.compare': 'Compare page',
  'finding.key.theme': 'Light or dark',
  'finding.key.keys': 'This list of keys',
}
