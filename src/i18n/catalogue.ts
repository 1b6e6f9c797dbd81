import { chartMessages } from './messages/charts.ts'
import { commonMessages } from './messages/common.ts'
import { correctionMessages } from './messages/corrections.ts'
import { figureMessages } from './messages/figure.ts'
import { formatMessages } from './messages/formats.ts'
import { historyMessages } from './messages/history.ts'
import { memberMessages } from './messages/members.ts'
import { newMemberMessages } from './messages/new-members.ts'
import { overviewMessages } from './messages/overview.ts'
import { problemMessages } from './messages/problems.ts'
import { rankingMessages } from './messages/rankings.ts'
import { shellMessages } from './messages/shell.ts'
import { welfareMessages } from './messages/welfare.ts'

/** Every message of the app. A new area: one import and one spread; keys carry the area's name as prefix. */
export const catalogue = {
  ...commonMessages,
  ...formatMessages,
  ...chartMessages,
  ...shellMessages,
  ...problemMessages,
  ...figureMessages,
  ...correctionMessages,
  ...overviewMessages,
  ...memberMessages,
  ...newMemberMessages,
  ...welfareMessages,
  ...rankingMessages,
  ...historyMessages,
}
