import type { Context } from '../context.ts'
import { quotientOf } from '../quotients/rules.ts'
import type { Found } from './found.ts'
import { observationFigure } from './observation-figure.ts'
import { factFigure } from './other-figures.ts'

/** `attainment:<unit>:<year>`: admissions of a year over the target for them, where one was set. */
export async function attainmentFigure(context: Context, keys: readonly string[]): Promise<Found | null> {
  if (keys.length !== 2) return null
  const actual = await observationFigure(context, [...keys, 'admitted'])
  const target = await factFigure(context, `target:${keys.join(':')}:admitted`)
  const terms = [actual?.shown, target?.shown] as const
  if (terms[0]?.shown.type !== 'count' || terms[1]?.shown.type !== 'count') return null
  const { unit, period } = terms[0]
  const id = `attainment:${keys.join(':')}`
  const figure = quotientOf(id, 'percent', terms[0].shown.figure, terms[1].shown.figure)
  return {
    shown: { id, subject: { measure: 'attainment' }, unit, period, shown: { type: 'quotient', figure } },
    parts: [terms[0], terms[1]],
  }
}
