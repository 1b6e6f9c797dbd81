import { queryOptions } from '@tanstack/react-query'
import { call } from '#app/api/call.ts'
import type { FigureId, SourceId } from '#contract/common.ts'
import { getFigure } from '#contract/figures.ts'
import { getSourceFacts } from '#contract/provenance.ts'

export const figureKeys = { all: ['figure'] as const }

export const figureOptions = (figureId: FigureId) =>
  queryOptions({
    queryKey: [...figureKeys.all, figureId] as const,
    queryFn: ({ signal }) => call(getFigure, { params: { figureId } }, signal),
  })

export const sourceFactsOptions = (sourceId: SourceId) =>
  queryOptions({
    queryKey: ['source', sourceId] as const,
    queryFn: ({ signal }) => call(getSourceFacts, { params: { sourceId } }, signal),
  })
