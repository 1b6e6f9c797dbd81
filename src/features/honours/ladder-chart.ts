import { cellOf } from '#app/api/figure-facts.ts'
import { localText } from '#app/api/local-text.ts'
import { metaHead } from '#app/api/meta-head.ts'
import type { LadderRow, LadderSpec } from '#app/charts/ladder-spec.ts'
import { capitalise, formatBound, formatPeriod, formatReport } from '#app/i18n/format.ts'
import type { Translate } from '#app/i18n/translate.ts'
import type { Envelope, LocalText } from '#contract/common.ts'
import type { AwardLine, Honours } from '#contract/honours.ts'

type Group = Honours['awards'][number]
type Level = Group['levels'][number]

/** The awards of a year from the ward up. Times, people and collectives are three groups; what is proposed is in no total. */
export function ladderChart({ data, meta }: Envelope<Honours>, t: Translate): LadderSpec {
  const used = data.awards.flatMap(({ levels }) =>
    levels.flatMap(level => linesOf(level).flatMap(({ figure }) => figure.sources)),
  )
  const head = metaHead(meta, t, used)
  const mayOverlap = data.awards.some(
    ({ unit, levels }) => unit === 'person' && levels.flatMap(({ granted }) => granted).length > 1,
  )
  const isProposed = data.awards.some(({ levels }) => levels.some(level => level.proposed.length > 0))
  return {
    ...head,
    kind: 'ladder',
    id: 'awards',
    title: titleOf(data.awards, t),
    subtitle: t('honours.awards.subtitle', {
      unit: localText(t.language, meta.unit.name),
      period: formatPeriod(t.language, meta.period),
    }),
    summary: data.awards.map(group => groupWords(group, t)).join(' '),
    notes: [
      ...head.notes,
      ...(data.awards.length > 1 ? [t('honours.note.units')] : []),
      ...(mayOverlap ? [t('honours.note.people')] : []),
      ...(isProposed ? [t('honours.note.proposed')] : []),
    ],
    groups: data.awards.map(group => ({
      key: group.unit,
      unitLabel: t(`unit.${group.unit}`),
      title: t(`honours.group.${group.unit}`),
      levels: group.levels.map(level => ({
        key: level.level ?? 'unknown',
        label: levelWords(level, t),
        total: level.granted.length > 1 && level.total !== null ? cellOf(level.total) : null,
        rows: [
          ...level.granted.map(line => rowOf(line, false, t)),
          ...level.proposed.map(line => rowOf(line, true, t)),
        ],
      })),
    })),
  }
}

const linesOf = (level: Level): AwardLine[] => [...level.granted, ...level.proposed]
const levelWords = ({ level }: Level, t: Translate): string =>
  capitalise(t.language, t(`awardLevel.${level ?? 'unknown'}`))

function rowOf(
  { figure, name, givers, recipients, reasons }: AwardLine,
  proposed: boolean,
  t: Translate,
): LadderRow {
  const words = (texts: readonly LocalText[]): string =>
    texts.map(text => localText(t.language, text)).join('; ')
  return {
    key: figure.id,
    label: localText(t.language, name),
    detail: [
      recipients.length === 1 ? words(recipients) : '',
      words(reasons),
      givers.length === 0 ? t('honours.giver.unknown') : givers.length <= 2 ? words(givers) : '',
    ]
      .filter(part => part !== '')
      .join(' · '),
    proposed,
    cell: cellOf(figure),
  }
}

/** From which level to which awards were granted, and that more is only asked for. */
function titleOf(groups: readonly Group[], t: Translate): string {
  const order = ['ward', 'district', 'city', 'national'] as const
  const levels = groups.flatMap(group => group.levels)
  const granted = order.filter(one =>
    levels.some(({ level, granted: lines }) => level === one && lines.length > 0),
  )
  const proposals = levels.reduce((sum, level) => sum + level.proposed.length, 0)
  const [first, last] = [granted[0], granted.at(-1)]
  const reached =
    first === undefined || last === undefined
      ? t('honours.title.plain')
      : first === last
        ? t('honours.title.at', { level: t(`awardLevel.${first}`) })
        : t('honours.title.range', { from: t(`awardLevel.${first}`), to: t(`awardLevel.${last}`) })
  return proposals === 0
    ? reached
    : t('honours.title.proposals', { reached, count: formatReport(t.language, proposals) })
}

/** "Đếm theo người: 45 Lao động tiên tiến; 07 Chiến sỹ thi đua cơ sở." */
function groupWords(group: Group, t: Translate): string {
  const said = (line: AwardLine, key: 'honours.line' | 'honours.lineProposed'): string =>
    t(key, {
      count:
        line.figure.value === null
          ? t('format.notReported')
          : formatBound(t.language, formatReport(t.language, line.figure.value), line.figure.bound),
      unit: t(`unit.${group.unit}`),
      name: localText(t.language, line.name),
    })
  const lines = group.levels.flatMap(level => [
    ...level.granted.map(line => said(line, 'honours.line')),
    ...level.proposed.map(line => said(line, 'honours.lineProposed')),
  ])
  return `${t(`honours.group.${group.unit}`)}: ${lines.join('; ')}.`
}
