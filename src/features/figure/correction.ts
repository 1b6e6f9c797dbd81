import { type MessageKey, type Translate, translateTo } from '#app/i18n/translate.ts'
import type { ChangeSetRequest } from '#contract/change-sets.ts'
import { type Bound, type FigureId, UnitId } from '#contract/common.ts'
import type { Fact } from '#contract/facts.ts'
import type { FigureDetail } from '#contract/figures.ts'
import { PeriodId } from '#contract/period.ts'
import { readNumber } from './read-number.ts'

type Editable = Extract<Fact, { entity: 'observation' | 'target' }>

/** What the person typed. `basis`: number, day and page of the paper it rests on; may stay empty. */
export type Draft = {
  value: string
  missing: boolean
  bound: Bound
  reason: string
  basis: string
  author: string
  /** The period that takes the difference, when a year and its months change together; '' for none. */
  together: string
}
export type DraftErrors = Partial<Record<'value' | 'reason' | 'author', ErrorKey>>
type ErrorKey = Extract<MessageKey, `edit.error.${string}`>
export type Checked = { ok: true; value: number | null } | { ok: false; errors: DraftErrors }

/** The stored observation or target behind a figure, or the empty one it would become. `null`: nothing to correct here. */
export function editableFact({ id, fact, subject, shown }: FigureDetail): Editable | null {
  if (fact !== null)
    return fact.value.entity === 'observation' || fact.value.entity === 'target' ? fact.value : null
  if (shown.type !== 'count' || shown.figure.rule !== 'reported') return null
  if (subject.measure !== 'indicator' && subject.measure !== 'target') return null
  return emptyFact(id, subject)
}

type Countable = Extract<FigureDetail['subject'], { measure: 'indicator' | 'target' }>

function emptyFact(id: FigureId, { measure, indicatorId }: Countable): Editable | null {
  const keys = id.split(':')
  const unitId = UnitId.safeParse(keys[1])
  const periodId = PeriodId.safeParse(keys[2])
  if (!unitId.success || !periodId.success) return null
  const known = {
    unitId: unitId.data,
    periodId: periodId.data,
    indicatorId,
    value: null,
    sourceId: 'none',
    note: null,
  }
  return measure === 'target'
    ? { entity: 'target', ...known, assignedBy: null }
    : { entity: 'observation', ...known, bound: 'exact' }
}

/** `stored`: the figure exists already, so saving the same again would say nothing new. */
export function checkDraft(draft: Draft, fact: Editable, stored: boolean): Checked {
  const read = readValue(draft, fact)
  const errors: DraftErrors = {
    ...(read.error === null ? {} : { value: read.error }),
    ...(draft.reason.trim().length < 5 ? { reason: 'edit.error.reason' } : {}),
    ...(draft.author.trim().length < 2 ? { author: 'edit.error.author' } : {}),
  }
  const sameBound = fact.entity === 'target' || fact.bound === draft.bound
  if (read.error === null && stored && read.value === fact.value && sameBound)
    errors.value = 'edit.error.same'
  return Object.keys(errors).length === 0 ? { ok: true, value: read.value } : { ok: false, errors }
}

type ReadValue = { value: number | null; error: ErrorKey | null }

function readValue({ value, missing }: Draft, fact: Editable): ReadValue {
  if (missing) return { value: null, error: null }
  if (value.trim() === '') return { value: null, error: 'edit.error.empty' }
  const read = readNumber(value)
  if (!read.ok) return { value: null, error: `edit.error.${read.reason}` }
  if (!Number.isInteger(read.value)) return { value: null, error: 'edit.error.notWhole' }
  if (read.value < 0 && fact.indicatorId !== 'adjustment')
    return { value: null, error: 'edit.error.negative' }
  return { value: read.value, error: null }
}

type Correction = {
  fact: Editable
  value: number | null
  expected: number | null
  draft: Draft
  id: string
  /** What changes along with it, under the same source. */
  along: (sourceId: string) => ChangeSetRequest['changes'][number] | null
  t: Translate
}

/** One change set with one changed fact and the person as its source. */
export function correctionRequest({
  fact,
  value,
  expected,
  draft,
  id,
  along,
  t,
}: Correction): ChangeSetRequest {
  const sourceId = `manual-${id}`
  const title = {
    vi: translateTo('vi')('edit.manualTitle'),
    en: t.language === 'en' ? t('edit.manualTitle') : null,
  }
  const reason = draft.reason.trim()
  const basis = draft.basis.trim()
  const locator = basis === '' ? null : { vi: basis, en: null }
  // The rules ask an adjustment to explain itself; the reason does.
  const note = fact.indicatorId === 'adjustment' ? reason : null
  const changed = { value, sourceId, note }
  const other = along(sourceId)
  return {
    id,
    author: draft.author.trim(),
    reason,
    sources: [{ id: sourceId, kind: 'manual', title, locator, asOf: null }],
    changes: [
      {
        op: 'put',
        expected,
        fact:
          fact.entity === 'target' ? { ...fact, ...changed } : { ...fact, ...changed, bound: draft.bound },
      },
      ...(other === null ? [] : [other]),
    ],
  }
}

export function errorWords(error: ErrorKey | null, { value }: Draft, t: Translate): string | null {
  if (error === null) return null
  return error === 'edit.error.notANumber' || error === 'edit.error.unclear'
    ? t(error, { read: value })
    : t(error as 'edit.error.empty')
}
