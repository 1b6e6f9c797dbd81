import type { Translate } from '#app/i18n/translate.ts'
import type { LadderRow, LadderSpec } from '../ladder-spec.ts'
import { amountOf, isLoose, type Reading } from './reading.ts'

type Group = LadderSpec['groups'][number]

/** One sentence for each unit of count; what is only proposed is named apart. */
export function readLadder({ groups }: LadderSpec, t: Translate): Reading {
  const say = ({ unitLabel }: Group, { label, cell }: LadderRow): string =>
    `${label} ${amountOf(t, cell, unitLabel, false)}`
  const granted = groups.flatMap(group => {
    const levels = group.levels.flatMap(({ label, rows }) => {
      const list = rows.filter(row => !row.proposed).map(row => say(group, row))
      return list.length === 0 ? [] : [`${label}: ${list.join(', ')}`]
    })
    return levels.length === 0
      ? []
      : [t('narrative.sentence', { words: `${group.title} – ${levels.join('; ')}` })]
  })
  const rows = groups.flatMap(group => group.levels.flatMap(level => level.rows.map(row => ({ group, row }))))
  const proposed = rows.filter(({ row }) => row.proposed).map(({ group, row }) => say(group, row))
  return {
    body: granted,
    caveats: [
      ...(proposed.length === 0 ? [] : [t('narrative.proposed', { list: proposed.join(', ') })]),
      ...(rows.some(({ row }) => isLoose(row.cell)) ? [t('narrative.bounded')] : []),
    ],
  }
}
