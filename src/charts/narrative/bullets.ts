import type { Translate } from '#app/i18n/translate.ts'
import { lacksUnits } from '../partial.ts'
import type { BulletsSpec } from '../spec.ts'
import { amount, amountOf, isWholeCell, only, type Reading, units } from './reading.ts'

type Row = BulletsSpec['rows'][number]
/** `by`: how far from the target; `least`: of a lower bound, at least that far above it. */
type Verdict = { kind: 'met' | 'missed'; by: number; least: boolean } | { kind: 'open' } | { kind: 'none' }

/** The own unit against its target, how many units met theirs, and who is furthest away. */
export function readBullets(spec: BulletsSpec, t: Translate): Reading {
  const judged = spec.rows.map(row => ({ row, verdict: verdictOf(row) }))
  const count = (kind: Verdict['kind']): number =>
    judged.filter(({ verdict }) => verdict.kind === kind).length
  const clause = (kind: Verdict['kind'], key: 'met' | 'missed' | 'open' | 'none'): string[] =>
    count(kind) === 0 ? [] : [t(`narrative.targets.${key}`, { units: units(t, count(kind)) })]
  const list = [...clause('met', 'met'), ...clause('missed', 'missed')]
  return {
    body: [
      ...judged.filter(({ row }) => row.own).map(({ row, verdict }) => ownSentence(spec, row, verdict, t)),
      ...(list.length === 0 ? [] : [t('narrative.targets', { list: list.join(', ') })]),
      ...furthest(spec, judged, t),
    ].flat(),
    caveats: [...clause('open', 'open'), ...clause('none', 'none')],
  }
}

function ownSentence(
  spec: BulletsSpec,
  { label, actual, target }: Row,
  verdict: Verdict,
  t: Translate,
): string[] {
  if (target === null || target.value === null)
    return [
      t('narrative.single', {
        name: label,
        value: say(spec, actual, t),
        period: t('narrative.target.none'),
      }),
    ]
  return [
    t('narrative.target', {
      label,
      actual: say(spec, actual, t),
      target: say(spec, target, t),
      verdict: verdictWords(spec, verdict, t),
    }),
  ]
}

function verdictWords({ unitLabel }: BulletsSpec, verdict: Verdict, t: Translate): string {
  if (verdict.kind === 'open' || verdict.kind === 'none') return t('narrative.target.unknown')
  const n = amount(t, verdict.by, unitLabel, true, verdict.least ? 'atLeast' : 'exact')
  if (verdict.kind === 'missed') return t('narrative.target.missing', { n })
  return verdict.by === 0 ? t('narrative.target.met') : t('narrative.target.over', { n })
}

function furthest(
  spec: BulletsSpec,
  judged: readonly { row: Row; verdict: Verdict }[],
  t: Translate,
): string[] {
  const missed = judged.flatMap(({ row, verdict }) =>
    verdict.kind === 'missed' ? [{ row, by: verdict.by }] : [],
  )
  const found = only(missed, ({ by }) => by)
  if (found === null || found.row.own) return []
  return [
    t('narrative.targets.furthest', { label: found.row.label, n: amount(t, found.by, spec.unitLabel, true) }),
  ]
}

const say = ({ unitLabel }: BulletsSpec, cell: Row['actual'], t: Translate): string =>
  amountOf(t, cell, unitLabel, true)

/** A lower bound, and a sum of some units, can settle that a target is met, never that it is missed. */
function verdictOf({ actual, target }: Row): Verdict {
  if (target === null || target.value === null) return { kind: 'none' }
  if (actual.value === null || !isWholeCell(target) || target.value === 0) return { kind: 'open' }
  const by = actual.value - target.value
  if (isWholeCell(actual)) return { kind: by < 0 ? 'missed' : 'met', by: Math.abs(by), least: false }
  const isAtLeast = actual.bound === 'atLeast' || (actual.bound === 'exact' && lacksUnits(actual))
  return isAtLeast && by >= 0 ? { kind: 'met', by, least: true } : { kind: 'open' }
}
