import { about } from './about.ts'
import { bars } from './bars.ts'
import { chart } from './charts.ts'
import { common } from './common.ts'
import { compare } from './compare.ts'
import { correction } from './corrections.ts'
import { figure } from './figure.ts'
import { finding } from './finding.ts'
import { format } from './formats.ts'
import { history } from './history.ts'
import { honours } from './honours.ts'
import { member } from './members.ts'
import { narrative } from './narrative.ts'
import { newMember } from './new-members.ts'
import { overview } from './overview.ts'
import { period } from './periods.ts'
import { places } from './places.ts'
import { problem } from './problems.ts'
import { ranking } from './rankings.ts'
import { rules } from './rules.ts'
import { shell } from './shell.ts'
import { sources } from './sources.ts'
import { unit } from './units.ts'
import { waterfall } from './waterfall.ts'
import { welfare } from './welfare.ts'
import { work } from './work.ts'

/** The same in English; a missing key or another argument does not compile. Loaded when it is asked for. */
export const en = {
  ...about,
  ...chart,
  ...common,
  ...bars,
  ...compare,
  ...correction,
  ...figure,
  ...format,
  ...finding,
  ...history,
  ...honours,
  ...member,
  ...narrative,
  ...newMember,
  ...overview,
  ...period,
  ...places,
  ...problem,
  ...ranking,
  ...sources,
  ...shell,
  ...rules,
  ...unit,
  ...waterfall,
  ...welfare,
  ...work,
}
