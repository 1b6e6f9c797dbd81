import { about } from './about.ts'
import { bars } from './bars.ts'
import { compare } from './compare.ts'
import { correction } from './corrections.ts'
import { figure } from './figure.ts'
import { finding } from './finding.ts'
import { history } from './history.ts'
import { honours } from './honours.ts'
import { member } from './members.ts'
import { narrative } from './narrative.ts'
import { newMember } from './new-members.ts'
import { period } from './periods.ts'
import { places } from './places.ts'
import { ranking } from './rankings.ts'
import { rules } from './rules.ts'
import { unit } from './units.ts'
import { waterfall } from './waterfall.ts'
import { welfare } from './welfare.ts'
import { work } from './work.ts'

/** The words of pages and dialogs that load after the first view. A new area: one import and one spread; keys carry its name. */
export const more = {
  ...about,
  ...bars,
  ...compare,
  ...correction,
  ...figure,
  ...finding,
  ...history,
  ...honours,
  ...member,
  ...narrative,
  ...newMember,
  ...period,
  ...places,
  ...ranking,
  ...rules,
  ...unit,
  ...waterfall,
  ...welfare,
  ...work,
} as const
