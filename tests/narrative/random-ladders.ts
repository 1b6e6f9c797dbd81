import type { LadderSpec, TimelineSpec } from '#app/charts/ladder-spec.ts'
import type { Language } from '#app/i18n/language.ts'
import { translateTo } from '#app/i18n/translate.ts'
import type { Random } from '#server/datasets/seeded-random.ts'
import { cell, chance, head } from './random-parts.ts'

/** Groups of one unit of count each, with proposals, unknown numbers and levels nobody names. */
export function ladder(r: Random, language: Language): LadderSpec {
  const t = translateTo(language)
  const units = r.shuffle(['occurrence', 'person', 'collective'] as const).slice(0, r.int(0, 3))
  return {
    ...head(r, language),
    kind: 'ladder',
    groups: units.map(unit => ({
      key: unit,
      unitLabel: t(`unit.${unit}`),
      title: `Group ${unit}`,
      levels: ['ward', 'city'].slice(0, r.int(1, 2)).map(key => ({
        key,
        label: `Level ${key}`,
        total: chance(r, 0.5) ? null : cell(r),
        rows: Array.from({ length: r.int(1, 3) }, (_, i) => ({
          key: `${key}-${i}`,
          label: `Award ${'abc'.charAt(i)}`,
          detail: '',
          proposed: chance(r, 0.2),
          cell: cell(r),
        })),
      })),
    })),
  }
}

/** Rounds with and without days. */
export function timeline(r: Random, language: Language): TimelineSpec {
  return {
    ...head(r, language),
    kind: 'timeline',
    months: Array.from({ length: 12 }, (_, i) => `T${i + 1}`),
    bands: Array.from({ length: r.int(0, 4) }, (_, i) => ({
      key: `band-${i}`,
      label: `Round ${'abcd'.charAt(i)}`,
      detail: '',
      when: 'some day',
      span: chance(r, 0.4) ? null : { from: 0.1, to: 0.4 },
      figureId: 'round:x',
    })),
  }
}
