import { describe, expect, it } from 'vitest'
import { narrativeOf } from '#app/charts/narrative/spoken.ts'
import type { ChartSpec } from '#app/charts/spec.ts'
import { translateTo } from '#app/i18n/translate.ts'
import { seededRandom } from '#server/datasets/seeded-random.ts'
import { blemishesIn, claimsIn, directionsIn } from './claims.ts'
import { namesIn, numbersOf } from './in-spec.ts'
import { numbersIn } from './numbers.ts'
import { RANDOM_SPECS } from './random-specs.ts'
import { isTrueOf, spokenPatterns } from './spec-claims.ts'

const CASES = 400
const KINDS = Object.keys(RANDOM_SPECS) as ChartSpec['kind'][]
const LANGUAGES = ['vi', 'en'] as const

const runs = KINDS.flatMap(kind => LANGUAGES.map(language => ({ kind, language })))

/** Runs the same check over many charts; what fails names the seed that makes its chart again. */
function everyCase(
  { kind, language }: (typeof runs)[number],
  check: (spec: ChartSpec, told: ReturnType<typeof narrativeOf>) => unknown,
): void {
  for (let i = 0; i < CASES; i++) {
    const seed = `narrative:${kind}:${i}`
    const spec = RANDOM_SPECS[kind](seededRandom(seed), language)
    const told = narrativeOf(spec)
    expect({ seed, spoken: told.spoken, wrong: check(spec, told) }).toEqual({
      seed,
      spoken: told.spoken,
      wrong: [],
    })
  }
}

describe.each(runs)('what is read aloud of $kind in $language', run => {
  it('prints no number that the chart does not hold', () => {
    everyCase(run, (spec, { spoken }) => {
      const held = new Set(numbersOf(spec))
      return numbersIn(spec.language, spoken, namesIn(spec)).filter(number => !held.has(number))
    })
  })
  it('is at most six sentences without a hole or a wrong plural', () => {
    everyCase(run, (spec, { spoken }) => [
      ...blemishesIn(spec.language, spoken),
      ...(spoken.split(/\.(?:\s|$)/).filter(Boolean).length > 6 ? ['too long'] : []),
    ])
  })
  it('says a direction only where the numbers go that way, on one side of a break', () => {
    everyCase(run, (spec, { spoken }) => {
      const t = translateTo(spec.language)
      const { claims, rest } = claimsIn(spoken, spokenPatterns(t))
      return [...claims.filter(claim => !isTrueOf(spec, claim, t)), ...directionsIn(t, rest)]
    })
  })
  it('names invented figures once, and the units that have not reported', () => {
    everyCase(run, (spec, { spoken }) => {
      const t = translateTo(spec.language)
      const isDemo = spec.provenance.includes('demo')
      const said = [t('narrative.demo.all'), t('narrative.demo.some')].map(
        words => spoken.split(words).length - 1,
      )
      const { reported } = spec
      const lacks = reported !== null && reported.reported < reported.expected
      return [
        ...(said.reduce((a, b) => a + b, 0) === (isDemo ? 1 : 0) ? [] : ['demo']),
        ...(lacks && !spoken.includes(t('narrative.reported', reported)) ? ['reported'] : []),
      ]
    })
  })
})
