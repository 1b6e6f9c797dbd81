import type { Translated } from '../translated.ts'
import type { waterfall as source } from '../vi/waterfall.ts'

export const waterfall: Translated<typeof source> = {
  'waterfall.term': 'Cause',
  'waterfall.axis': 'A bar is as long as the change; the axis does not start at 0.',
  'waterfall.causes': a => `In the period: ${a.list}.`,
  'waterfall.missing': a => `not reported: ${a.list}`,
  'waterfall.check.match': 'It adds up: the start and the causes give the end.',
  'waterfall.check.unknown': 'Cannot be checked: a figure is not reported or units are missing.',
  'waterfall.check.differ': a => `Off by ${a.n}: the start and the causes do not give the end.`,
}
