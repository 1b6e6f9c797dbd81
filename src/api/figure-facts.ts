import type { Bound, Coverage, Figure, FigureId, Source } from '#contract/common.ts'

/** A figure as a chart takes it. */
export const cellOf = (
  figure: Figure | undefined,
): { value: number | null; bound: Bound; figureId: FigureId | null; coverage: Coverage | null } => ({
  value: figure?.value ?? null,
  bound: figure?.bound ?? 'exact',
  figureId: figure?.id ?? null,
  coverage: figure?.coverage ?? null,
})

/** Some parts of it have not reported: a sum of what there is, not of all. */
export const isPartial = ({ coverage }: Pick<Figure, 'coverage'>): boolean =>
  coverage !== null && coverage.reported < coverage.expected

/** Known, exact and complete: only such figures may be compared. */
export const isWhole = (figure: Figure): figure is Figure & { value: number } =>
  figure.value !== null && figure.bound === 'exact' && !isPartial(figure)

/** Any of its sources is invented: the figure must not pass for a real one. */
export const isIllustrative = (
  { sources: used }: Pick<Figure, 'sources'>,
  sources: readonly Pick<Source, 'id' | 'kind'>[],
): boolean => sources.some(({ id, kind }) => kind === 'demo' && used.includes(id))
