import type { Translated } from '../translated.ts'
import type { common as source } from '../vi/common.ts'

export const common: Translated<typeof source> = {
  'common.appName': 'Union Dashboard',
  'common.retry': 'Try again',
  'common.close': 'Close',
  'common.undo': 'Undo',
  'common.openSource': 'Open the source of this figure',
  'common.loading': 'Loading…',
  'common.quoteCode': a => `Code to quote: ${a.code}`,
  'common.skipToContent': 'Skip to content',
}
