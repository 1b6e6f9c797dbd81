import type { Translated } from '../translated.ts'
import type { member as source } from '../vi/members.ts'
import { plural } from './plural.ts'

export const member: Translated<typeof source> = {
  'members.page': 'Members',
  'members.panel': 'How many members, up or down, and why',
  'members.stock': 'Members at the end of the month',
  'members.flow': 'Changes in the month',
  'members.left': 'Retired, left, other',
  'members.net': 'Net change',
  'members.subtitle': a =>
    a.from === a.to
      ? `Number of members, ${a.unit}, ${a.to}`
      : `Number of members, ${a.unit}, ${a.from} to ${a.to}`,
  'members.finding.none': 'The number of members is not reported',
  'members.finding.single': a =>
    `${a.value} ${plural(a.value, 'member', 'members')} at the end of ${a.period}`,
  'members.finding.rise': a => `Members rose from ${a.from} to ${a.to}, ${a.years}`,
  'members.finding.fall': a => `Members fell from ${a.from} to ${a.to}, ${a.years}`,
  'members.finding.steady': a => `As many members at the end as at the start: ${a.to}, ${a.years}`,
  'members.summary.single': a =>
    `Members at the end of ${a.period}: ${a.value}; there is no complete count to compare with.`,
  'members.summary.rise': a =>
    `From ${a.start} to ${a.end} the number of members rose by ${a.change} (${a.from} → ${a.to}).`,
  'members.summary.fall': a =>
    `From ${a.start} to ${a.end} the number of members fell by ${a.change} (${a.from} → ${a.to}).`,
  'members.summary.steady': a => `There were as many members at ${a.end} as at ${a.start}: ${a.to}.`,
  'members.moment.start': a => `the start of ${a.period}`,
  'members.moment.end': a => `the end of ${a.period}`,
  'members.summary.most': a => `Most were admitted in ${a.period}: ${a.value}.`,
  'members.summary.gaps': a => `Months without a member count: ${a.count}.`,
  'members.noStock': 'The number of members is not reported; only the changes are drawn.',
  'members.noMonths': 'The source gives neither member counts nor changes by month.',
  'members.netHasAdjustment': 'The net change includes corrections of the register.',
  'members.breakLabel': a => `${a.kind} ${a.day}`,
  'members.balance.subtitle': a => `Members from start to end, ${a.unit}, ${a.period}`,
  'members.balance.months': a => `${a.from} to ${a.to}`,
  'members.balance.net': a => `From ${a.from} to ${a.to} members (${a.change})`,
  'members.balance.apart': a => `Start: ${a.from}; end: ${a.to}`,
  'members.balance.none': a => `None: ${a.causes}.`,
  'members.balance.unknown': a => `${a.count} other causes`,
  'members.balance.sides': a =>
    `${a.day} divides the year: one chart for each side; nothing is added or compared across it.`,
  'members.balance.empty': a =>
    `Members at the start and end of ${a.period} are not reported, so the causes cannot be drawn.`,
  'members.range': 'From year',
  'members.years': 'Year by year',
  'members.opening': 'Start of year',
  'members.closing': 'End of year',
  'members.women': 'Women',
  'members.labour': 'Labour force',
  'members.growth': 'Net growth rate',
  'members.growth.break': a => `Not stated: the unit was ${a.kind} during the year (${a.day}).`,
  'members.density': 'Union density',
  'members.noDensity': 'cannot be stated',
  'members.densityOf': a => `${a.members} of ${a.labour} workers (${a.percent})`,
  'members.units.children': a => `Units below, ${a.period}`,
  'members.units.sisters': a => `Sister units, ${a.period}`,
  'members.units.dash': '– means not reported.',
  'members.units.womenShare': 'Share of women',
  'members.units.density': 'Members of the labour force',
  'members.units.densityOf': a => `${a.members}/${a.labour} (${a.percent})`,
  'members.units.others': a =>
    a.count === 1 ? '1 other unit: not reported' : `${a.count} other units: not reported`,
  'members.unit': 'Unit',
  'members.empty': a =>
    a.from === a.to ? `No member figures for ${a.to} yet` : `No member figures from ${a.from} to ${a.to} yet`,
  'members.emptyNext': 'Choose another year, or open a figure to type it in.',
  'members.enterClosing': 'Enter the members at the end of the year',
}
