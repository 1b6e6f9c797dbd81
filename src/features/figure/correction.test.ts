import { describe, expect, it } from 'vitest'
import { newId } from '#app/api/new-id.ts'
import { translateTo } from '#app/i18n/translate.ts'
import { ChangeSetRequest } from '#contract/change-sets.ts'
import type { FigureDetail } from '#contract/figures.ts'
import { figure, unit } from '../testing/answers.ts'
import { checkDraft, correctionRequest, type Draft, editableFact } from './correction.ts'
import { readNumber } from './read-number.ts'

const detail = (change: Partial<FigureDetail> = {}): FigureDetail => ({
  id: 'observation:a:2017:admitted',
  subject: { measure: 'indicator', indicatorId: 'admitted' },
  unit: unit('a'),
  period: '2017',
  shown: { type: 'count', figure: figure(null) },
  fact: null,
  sources: [],
  parts: [],
  history: [],
  ...change,
})
const stored = {
  entity: 'observation',
  unitId: 'a',
  periodId: '2017',
  indicatorId: 'admitted',
  value: 10,
  bound: 'exact',
  sourceId: 's',
  note: 'đoạn 2',
} as const
const draft = (change: Partial<Draft> = {}): Draft => ({
  value: '12',
  missing: false,
  bound: 'exact',
  reason: 'Đối chiếu lại',
  basis: '',
  together: '',
  author: 'Lan',
  ...change,
})

describe('readNumber', () => {
  it.each([
    ['10', 10],
    [' 1.234 ', 1234],
    ['1.234.567,5', 1234567.5],
    ['0,5', 0.5],
    ['−3', -3],
    ['07', 7],
  ])('reads %s', (text, value) => {
    expect(readNumber(text)).toEqual({ ok: true, value })
  })
  it.each(['1,234.5', '12.34', '1,234', '1.2345', '0.123', '1..2', ','])('asks about %s', text => {
    expect(readNumber(text)).toEqual({ ok: false, reason: 'unclear' })
  })
  it.each(['mười', '1e3', '10 người', '1/14', ''])('does not read %s', text => {
    expect(readNumber(text)).toEqual({ ok: false, reason: 'notANumber' })
  })
})

describe('editableFact', () => {
  it('is the stored fact', () => {
    expect(editableFact(detail({ fact: { value: stored, revision: 1 } }))).toBe(stored)
  })
  it('is an empty one where nothing is stored yet', () => {
    expect(editableFact(detail())).toMatchObject({
      unitId: 'a',
      periodId: '2017',
      indicatorId: 'admitted',
      value: null,
    })
  })
  it('is nothing for a computed figure', () => {
    const computed = figure(10, { rule: 'sumOfMonths' })
    expect(editableFact(detail({ shown: { type: 'count', figure: computed } }))).toBeNull()
    expect(editableFact(detail({ subject: { measure: 'net' } }))).toBeNull()
  })
})

describe('checkDraft', () => {
  it.each([
    [draft({ value: '' }), { value: 'edit.error.empty' }],
    [draft({ value: '1,5' }), { value: 'edit.error.notWhole' }],
    [draft({ value: '-1' }), { value: 'edit.error.negative' }],
    [draft({ value: '10' }), { value: 'edit.error.same' }],
    [draft({ reason: ' ok ', author: ' ' }), { reason: 'edit.error.reason', author: 'edit.error.author' }],
  ])('names what is wrong with %o', (typed, errors) => {
    expect(checkDraft(typed, stored, true)).toEqual({ ok: false, errors })
  })
  it('takes "not reported" as null, not as 0', () => {
    expect(checkDraft(draft({ missing: true, value: '' }), stored, true)).toEqual({ ok: true, value: null })
  })
})

it('makes a change set that the contract accepts', () => {
  const id = newId()
  const request = correctionRequest({
    fact: stored,
    value: 12,
    expected: 3,
    draft: draft({ bound: 'atLeast' }),
    id,
    along: () => null,
    t: translateTo('vi'),
  })
  expect(ChangeSetRequest.safeParse(request).error).toBeUndefined()
  expect(request.sources[0]).toMatchObject({
    id: `manual-${id}`,
    kind: 'manual',
    title: { vi: 'Nhập tay' },
    locator: null,
  })
  expect(request.changes).toEqual([
    {
      op: 'put',
      expected: 3,
      fact: { ...stored, value: 12, bound: 'atLeast', sourceId: `manual-${id}`, note: null },
    },
  ])
})

it('keeps the paper a correction rests on as the place in the source', () => {
  const locatorOf = (basis: string) =>
    correctionRequest({
      fact: stored,
      value: 12,
      expected: 3,
      draft: draft({ basis }),
      id: newId(),
      along: () => null,
      t: translateTo('vi'),
    }).sources[0]?.locator
  expect(locatorOf(' 12/BC-CĐ, trang 3 ')).toEqual({ vi: '12/BC-CĐ, trang 3', en: null })
  expect(locatorOf('  ')).toBeNull()
})
