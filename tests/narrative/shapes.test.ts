import { describe, expect, it } from 'vitest'
import { narrativeOf } from '#app/charts/narrative/spoken.ts'
import type { ChartSpec } from '#app/charts/spec.ts'
import { formatDay, formatPeriod } from '#app/i18n/format.ts'
import type { Language } from '#app/i18n/language.ts'
import { translateTo } from '#app/i18n/translate.ts'
import { yearOf, yearsBetween } from '#contract/period.ts'
import { seededRandom } from '#server/datasets/seeded-random.ts'
import { featurePatterns } from './answer-claims.ts'
import { blemishesIn, claimsIn, directionsIn } from './claims.ts'
import { numbersInAnswer } from './in-answer.ts'
import { namesIn, numbersOf } from './in-spec.ts'
import { numbersIn } from './numbers.ts'
import { type Made, SHAPES } from './shapes.ts'
import { isTrueOf, spokenPatterns } from './spec-claims.ts'

const CASES = 300
const MOST_WORDS = 12

const runs = Object.keys(SHAPES).flatMap(shape =>
  (['vi', 'en'] as const).map(language => ({ shape, language })),
)

type Case = { seed: string; made: Made; texts: string[] }

/** What fails names the seed that makes its answer again. */
function casesOf({ shape, language }: (typeof runs)[number]): Case[] {
  const make = SHAPES[shape]
  if (make === undefined) throw new Error(`no shape ${shape}`)
  return Array.from({ length: CASES }, (_, i) => {
    const seed = `shape:${shape}:${i}`
    const made = make(seededRandom(seed), translateTo(language))
    return { seed, made, texts: textsOf(made) }
  })
}

function everyCase(cases: readonly Case[], check: (made: Made) => (text: string) => unknown[]): void {
  for (const { seed, made, texts } of cases) {
    const wrongIn = check(made)
    for (const text of texts) {
      const wrong = wrongIn(text)
      if (wrong.length > 0) expect({ seed, text, wrong }).toEqual({ seed, text, wrong: [] })
    }
  }
  expect(cases.flatMap(({ texts }) => texts).length).toBeGreaterThan(0)
}

describe.each(runs)('the words of $shape in $language', run => {
  const t = translateTo(run.language)
  const cases = casesOf(run)
  it('print no number that the answer does not hold', () => {
    everyCase(cases, made => {
      const held = new Set(heldBy(made))
      const names = namesOf(made, run.language)
      return text => numbersIn(run.language, text, names).filter(number => !held.has(number))
    })
  })
  it('say a direction only where the answer goes that way', () => {
    const [ofSpec, ofFeatures] = [spokenPatterns(t), featurePatterns(t)]
    const neutral = [t('members.netHasAdjustment'), t('welfare.openList')]
    everyCase(cases, ({ spec, judge }) => text => {
      const plain = neutral.reduce((rest, words) => rest.replaceAll(words, ''), text)
      const first = claimsIn(plain, spec === null ? [] : ofSpec)
      const then = claimsIn(first.rest, ofFeatures)
      return [
        ...first.claims.filter(claim => spec === null || !isTrueOf(spec, claim, t)),
        ...then.claims.filter(claim => !judge(claim)),
        ...directionsIn(t, then.rest),
      ]
    })
  })
  it('have no hole and no wrong plural', () => {
    everyCase(cases, () => text => blemishesIn(run.language, text))
  })
  it('say the finding in at most twelve words', () => {
    everyCase(
      cases,
      ({ spec }) =>
        text =>
          spec !== null && text === spec.title && wordsOf(spec, text) > MOST_WORDS ? [text] : [],
    )
  })
})

function textsOf({ spec, texts = [] }: Made): string[] {
  if (spec === null) return texts
  const { headline, summary, spoken } = narrativeOf(spec)
  return [...texts, headline, spoken, ...spec.notes, ...(summary === '' ? [] : [summary])]
}

/** A name of a row counts as one word, however many it has. */
function wordsOf(spec: ChartSpec, text: string): number {
  const names = spec.kind === 'bars' ? spec.rows.map(({ label }) => label.toLowerCase()) : []
  return names.reduce((rest, name) => rest.toLowerCase().replace(name, '§'), text).split(/\s+/).length
}

const heldBy = ({ spec, answer, derived = [] }: Made): string[] => [
  ...(spec === null ? [] : numbersOf(spec)),
  ...numbersInAnswer(answer),
  ...derived,
]

/** Periods, days and labels. */
function namesOf({ spec, answer: { meta } }: Made, language: Language): string[] {
  const t = translateTo(language)
  const years = yearsBetween('2011', yearOf(meta.periodTo))
  return [
    ...(spec === null ? [] : namesIn(spec)),
    ...years.flatMap(year => [year, formatPeriod(language, year), `${year}–${yearOf(meta.periodTo)}`]),
    ...years.flatMap(from => years.map(to => `${from}–${to}`)),
    t('overview.tell.topRanks', { part: '', whole: '', k: 0 }).match(/(thứ|from) 1/)?.[0] ?? '',
    ...['30/11', '30 November', 'không tính là 0', 'count as 0'],
    ...meta.breaks.map(({ date }) => formatDay(language, date)),
    ...(meta.asOf === null ? [] : [formatDay(language, meta.asOf)]),
  ]
}
