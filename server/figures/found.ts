import type { FigurePart } from '#contract/figures.ts'

/** A figure that exists, and the figures it was computed from. */
export type Found = { shown: FigurePart; parts: FigurePart[] }
