import type { Translated } from '../translated.ts'
import type { rules as source } from '../vi/rules.ts'

export const rules: Translated<typeof source> = {
  'rule.unknown-unit': 'There is no such unit.',
  'rule.unknown-ranking': 'There is no such ranking.',
  'rule.not-in-ranking': 'This unit takes no part in the ranking.',
  'rule.changed-twice': 'One figure is changed twice in the same save.',
  'rule.source-not-declared': 'A new figure needs a source of its own.',
  'rule.source-in-use': 'The source id is already in use.',
  'rule.negative': 'This figure cannot be below 0.',
  'rule.not-whole': 'Persons are counted in whole numbers.',
  'rule.note-missing': 'An adjustment needs an explanation.',
  'rule.period-not-used': 'Members are counted by month or by year.',
  'rule.unit-not-valid': 'The unit did not exist then.',
  'rule.in-the-future': 'This lies too far in the future.',
  'rule.reach-without-unit': 'A number reached and its unit of count go together.',
  'rule.women-exceed-all': 'Women cannot exceed the total.',
  'rule.months-differ-from-year': 'The twelve months must add up to the year.',
  'rule.place-out-of-range': 'A place must lie within the units ranked.',
  'rule.changed-since-read': 'The figure was changed after you opened it; open it again.',
}
