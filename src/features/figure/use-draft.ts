import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ApiError } from '#app/api/api-error.ts'
import { partWords, typedValue } from '#app/api/figure-words.ts'
import { newId } from '#app/api/new-id.ts'
import { recall, remember } from '#app/api/remembered.ts'
import { useTranslate } from '#app/i18n/use-translate.ts'
import type { ChangeSetRequest } from '#contract/change-sets.ts'
import type { FigureDetail } from '#contract/figures.ts'
import {
  checkDraft,
  correctionRequest,
  type Draft,
  type DraftErrors,
  type editableFact,
} from './correction.ts'
import { figureOptions } from './queries.ts'
import { counterpartId, counterparts, moved, needsBoth } from './together.ts'
import { useCorrection } from './use-correction.ts'

export type EditableFact = NonNullable<ReturnType<typeof editableFact>>

/**
 * What is being typed, what is wrong with it (from the first try to save, then with every key) and the way to save it.
 * `refusals` counts the tries that failed. A try whose answer was lost is sent again as the same request.
 */
export function useDraft(detail: FigureDetail, fact: EditableFact, onSaved: () => void) {
  const t = useTranslate()
  const [draft, setDraft] = useState<Draft>(() => firstDraft(fact))
  const [sent, setSent] = useState<ChangeSetRequest | null>(null)
  const [tried, setTried] = useState(false)
  const [refusals, setRefusals] = useState(0)
  const [asksForBoth, setAsksForBoth] = useState(false)
  const counterpart = useQuery({
    ...figureOptions(counterpartId(fact, draft.together)),
    enabled: draft.together !== '',
  })
  const correction = useCorrection(partWords(detail, t))
  const refuse = (): void => setRefusals(before => before + 1)
  const change = (part: Partial<Draft>): void => {
    setDraft(before => ({ ...before, ...part }))
    setSent(null)
    if (correction.isError) correction.reset()
  }
  const send = (request: ChangeSetRequest): void => {
    setSent(request)
    remember('author', request.author)
    correction.mutate(request, {
      onSuccess: onSaved,
      onError: error => {
        if (isRefused(error)) setSent(null)
        if (needsBoth(error)) setAsksForBoth(true)
        refuse()
      },
    })
  }
  const save = (): void => {
    if (correction.isPending) return
    if (sent !== null) {
      send(sent)
      return
    }
    setTried(true)
    const checked = checkDraft(draft, fact, detail.fact !== null)
    if (!checked.ok || (draft.together !== '' && counterpart.data === undefined)) {
      refuse()
      return
    }
    const along = (sourceId: string) =>
      counterpart.data === undefined ? null : moved(fact, checked.value, counterpart.data, sourceId)
    const expected = detail.fact?.revision ?? null
    send(correctionRequest({ fact, value: checked.value, expected, draft, id: newId(), along, t }))
  }
  const checked = tried && sent === null ? checkDraft(draft, fact, detail.fact !== null) : null
  const errors: DraftErrors = checked === null || checked.ok ? {} : checked.errors
  return {
    draft,
    errors,
    change,
    save,
    refusals,
    periodsToChangeWith: asksForBoth ? counterparts(fact) : [],
    isSaving: correction.isPending,
    problem: correction.error,
  }
}

/** The server has read it and said no: the next try is another request. */
const isRefused = (error: unknown): boolean =>
  error instanceof ApiError && error.problem !== null && error.status < 500

const firstDraft = (fact: EditableFact): Draft => ({
  value: typedValue(fact.value),
  missing: false,
  bound: fact.entity === 'observation' ? fact.bound : 'exact',
  reason: '',
  basis: '',
  together: '',
  author: recall('author'),
})
