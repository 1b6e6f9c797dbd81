import { cellOf } from '#app/api/figure-facts.ts'
import { localText } from '#app/api/local-text.ts'
import { metaHead } from '#app/api/meta-head.ts'
import type { BulletsSpec } from '#app/charts/spec.ts'
import { formatPeriod } from '#app/i18n/format.ts'
import type { Translate } from '#app/i18n/translate.ts'
import type { Attainment } from '#contract/attainment.ts'
import type { Envelope, Figure, UnitRef } from '#contract/common.ts'
import type { NewMembers } from '#contract/new-members.ts'
import { verdictWords } from './attainment-words.ts'

type Row = { unit: UnitRef; admitted: Figure; previousYear: Figure; attainment: Attainment | null }

/** Actual against target by unit: largest gap first, units that cannot be judged last. */
export function attainmentChart({ data, meta }: Envelope<NewMembers>, t: Translate): BulletsSpec {
  const rows = withOwn(data, meta.unit).sort(byGap(t.language))
  const judged = rows.filter(({ attainment }) => attainment?.met != null)
  const met = judged.filter(({ attainment }) => attainment?.met === true).length
  const title =
    judged.length === 0
      ? t('newMembers.units.noTargets')
      : t('newMembers.units.met', { met: String(met), of: String(judged.length) })
  return {
    ...metaHead(meta, t),
    kind: 'bullets',
    id: 'new-members-targets',
    title,
    subtitle: t('newMembers.units.subtitle', {
      relation: t(`newMembers.units.${data.byUnit.relation}`),
      period: formatPeriod(t.language, meta.period),
    }),
    summary: [title, ...rows.slice(0, 3).map(row => rowSentence(row, t))].map(words => `${words}.`).join(' '),
    unitLabel: t('unit.person'),
    rows: rows.map(({ unit, admitted, previousYear, attainment }) => ({
      key: unit.id,
      label: localText(t.language, unit.shortName),
      own: unit.id === meta.unit.id,
      actual: cellOf(admitted),
      target: attainment === null ? null : cellOf(attainment.target),
      previous: cellOf(previousYear),
      verdict:
        admitted.value === null ? t('format.notReported') : verdictWords(attainment, t, admitted.bound),
    })),
  }
}

function withOwn({ byUnit, total, previousYear, attainment }: NewMembers, unit: UnitRef): Row[] {
  const has = byUnit.relation === 'children' || byUnit.rows.some(row => row.unit.id === unit.id)
  return has ? [...byUnit.rows] : [{ unit, admitted: total, previousYear, attainment }, ...byUnit.rows]
}

const byGap = (language: string) => {
  const { compare } = new Intl.Collator(language)
  return (a: Row, b: Row): number => gapOf(b) - gapOf(a) || compare(a.unit.shortName.vi, b.unit.shortName.vi)
}

/** Target − actual, up to the last reported month of a year that is not over; what cannot be judged comes last. */
function gapOf({ attainment }: Row): number {
  if (attainment === null) return Number.MIN_SAFE_INTEGER
  if (attainment.pace !== null) return attainment.pace.missing
  const { missing, over } = attainment
  return missing === null || over === null ? Number.MIN_SAFE_INTEGER : missing - over
}

const rowSentence = ({ unit, admitted, attainment }: Row, t: Translate): string =>
  `${localText(t.language, unit.shortName)}: ${verdictWords(attainment, t, admitted.bound)}`
