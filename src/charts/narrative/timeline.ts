import type { Translate } from '#app/i18n/translate.ts'
import type { TimelineSpec } from '../ladder-spec.ts'
import type { Reading } from './reading.ts'

/** Every stretch with its days, or that nobody says them. */
export function readTimeline({ bands }: TimelineSpec, t: Translate): Reading {
  const list = bands.map(({ label, when }) => t('narrative.at', { value: label, when })).join('; ')
  return { body: list === '' ? [] : [t('narrative.sentence', { words: list })], caveats: [] }
}
