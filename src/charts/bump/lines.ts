import type { BumpSpec } from '../spec.ts'

/** Years that compare belong to one stretch; no line leads from one stretch into another. */
export const stretchOf = (spec: BumpSpec, column: number): number =>
  spec.categories.slice(0, column + 1).filter(({ joins }, i) => i > 0 && !joins).length

export const lineKey = (row: number, stretch: number): string => `${row}/${stretch}`

/** One record a year with the exact places of each row, under a key of row and stretch. Everything else is a gap. */
export const lineData = (spec: BumpSpec): Record<string, number | null>[] =>
  spec.categories.map((_, column) => {
    const stretch = stretchOf(spec, column)
    const places = spec.rows.map(({ cells }, row) => {
      const rank = cells[column]?.rank
      return [lineKey(row, stretch), rank?.status === 'exact' ? rank.min : null] as const
    })
    return { column, ...Object.fromEntries(places) }
  })

/** Which lines there are, in the order in which they are painted: the own one and the one in focus in front. */
export function linesOf(spec: BumpSpec): { key: string; look: 'own' | 'focus' | 'other' }[] {
  const last = stretchOf(spec, spec.categories.length - 1)
  const looks = ['other', 'focus', 'own'] as const
  return spec.rows
    .map((row, i) => ({ i, look: lookOf(spec, row) }))
    .toSorted((a, b) => looks.indexOf(a.look) - looks.indexOf(b.look))
    .flatMap(({ i, look }) =>
      Array.from({ length: last + 1 }, (_, stretch) => ({ key: lineKey(i, stretch), look })),
    )
}

export const lookOf = (
  { focus }: Pick<BumpSpec, 'focus'>,
  row: Pick<BumpSpec['rows'][number], 'own' | 'key'>,
): 'own' | 'focus' | 'other' => (row.own ? 'own' : row.key === focus ? 'focus' : 'other')
