import { formatNumber } from '#app/i18n/format.ts'
import type { Translate } from '#app/i18n/translate.ts'
import type { ShareSpec } from '../spec.ts'
import type { Reading } from './reading.ts'

/** The part, the rest and what belongs to neither for certain. */
export function readShare(spec: ShareSpec, t: Translate): Reading {
  const { part, undetermined, whole } = spec
  const say = (n: number, label: string): string =>
    t('narrative.partOf', { n: formatNumber(t.language, n), label })
  const list = [
    say(part, spec.partLabel),
    ...(undetermined === 0
      ? []
      : [
          t('narrative.undetermined', {
            n: formatNumber(t.language, undetermined),
            label: spec.undeterminedLabel,
          }),
        ]),
    say(whole - part - undetermined, spec.restLabel),
  ]
  return {
    body: [t('narrative.ofWhole', { whole: formatNumber(t.language, whole), list: list.join('; ') })],
    caveats: [],
  }
}
