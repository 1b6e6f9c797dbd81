import { capitalise } from '#app/i18n/format.ts'
import { type Translate, translateTo } from '#app/i18n/translate.ts'
import type { ChartSpec } from '../spec.ts'
import { isDemo, isEmpty } from '../to-text.ts'
import { readBars } from './bars.ts'
import { readBullets } from './bullets.ts'
import { readBump } from './bump.ts'
import { readContributions } from './contributions.ts'
import { readLadder } from './ladder.ts'
import { readLeague } from './league.ts'
import { readMatrix } from './matrix.ts'
import type { Reading } from './reading.ts'
import { readRibbon } from './ribbon.ts'
import { readShare } from './share.ts'
import { readTimePanels } from './time-panels.ts'
import { readTimeline } from './timeline.ts'
import { readWaterfall } from './waterfall.ts'

/** The same chart in three lengths: title, caption, and three to six sentences to read aloud. */
export type Narrative = { headline: string; summary: string; spoken: string }

export const narrativeOf = (spec: ChartSpec): Narrative => ({
  headline: spec.title,
  summary: spec.summary,
  spoken: spoken(spec),
})

/**
 * The finding, what proves it, what limits it, in the words of a report. Every number stands in the spec; a direction is
 * told only between two complete, exact numbers on one side of a break; invented figures are named once, at the end.
 */
export function spoken(spec: ChartSpec): string {
  const t = translateTo(spec.language)
  const { body, caveats } = isEmpty(spec)
    ? { body: [t('narrative.sentence', { words: t('chart.empty') })], caveats: [] }
    : readingOf(spec, t)
  const limits = [...caveats, ...reportedClause(spec, t)]
  return [
    t('narrative.sentence', { words: capitalise(t.language, spec.title) }),
    ...body,
    ...(limits.length === 0 ? [] : [t('narrative.caveats', { list: limits.join('; ') })]),
    ...(isDemo(spec) ? [t(isInvented(spec) ? 'narrative.demo.all' : 'narrative.demo.some')] : []),
  ].join(' ')
}

/** A new kind of chart: one file beside this one, one case here. */
function readingOf(spec: ChartSpec, t: Translate): Reading {
  switch (spec.kind) {
    case 'time-panels':
      return readTimePanels(spec, t)
    case 'bullets':
      return readBullets(spec, t)
    case 'bars':
      return readBars(spec, t)
    case 'ribbon':
      return readRibbon(spec, t)
    case 'league':
      return readLeague(spec, t)
    case 'matrix':
      return readMatrix(spec, t)
    case 'bump':
      return readBump(spec, t)
    case 'waterfall':
      return readWaterfall(spec, t)
    case 'share':
      return readShare(spec, t)
    case 'contributions':
      return readContributions(spec, t)
    case 'ladder':
      return readLadder(spec, t)
    case 'timeline':
      return readTimeline(spec, t)
  }
}

const reportedClause = ({ reported }: ChartSpec, t: Translate): string[] =>
  reported === null || reported.reported >= reported.expected ? [] : [t('narrative.reported', reported)]

const isInvented = ({ provenance }: ChartSpec): boolean => provenance.every(kind => kind === 'demo')
