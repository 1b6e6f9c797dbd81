import { localText } from '#app/api/local-text.ts'
import { metaHead } from '#app/api/meta-head.ts'
import type { Cell, ContributionsSpec } from '#app/charts/spec.ts'
import { formatNumber, formatRankWords } from '#app/i18n/format.ts'
import type { Translate } from '#app/i18n/translate.ts'
import type { Envelope, Figure } from '#contract/common.ts'
import type { RankExplanation } from '#contract/scores.ts'
import { explainFinding, explainNotes } from './explain-words.ts'

type Row = RankExplanation['criteria'][number]

/** Points by criterion, beside the unit next above; `null`: there is no score sheet to explain the place with. */
export function explainChart(envelope: Envelope<RankExplanation>, t: Translate): ContributionsSpec | null {
  const { data, meta } = envelope
  const { scheme, total, above, criteria } = data
  if (scheme === null || total === null) return null
  const head = metaHead(meta, t)
  const points = (value: number): string => formatNumber(t.language, value, 2)
  const title = explainFinding(data, t)
  const [next] = above?.units ?? []
  const way = new Map(data.changes[0]?.map(change => [change.criterionId, change.points]))
  return {
    ...head,
    kind: 'contributions',
    id: `rankings-explain-${scheme.set}`,
    title,
    subtitle: t('explain.subtitle', {
      scheme: localText(t.language, scheme.title),
      evaluator: localText(t.language, scheme.evaluator),
      most: points(total.most),
    }),
    summary: [`${title}.`, ...standing(envelope, t)].join(' '),
    notes: [...head.notes, ...explainNotes(data, t)],
    unitLabel: t('unit.point'),
    aboveLabel: next === undefined ? null : localText(t.language, next.shortName),
    rows: criteria.map(row => ({
      key: row.criterion.id,
      label: localText(t.language, row.criterion.name),
      note: noteOf(row, t),
      own: weighted(row.own, row.contribution),
      above: row.above === null ? null : weighted(row.above, row.aboveContribution),
      most: row.criterion.max * row.criterion.weight,
      added: (way.get(row.criterion.id) ?? 0) * row.criterion.weight,
      without: row.without === null ? '' : formatRankWords(t.language, row.without),
    })),
    total: {
      own: weighted(total.figure, total.figure.value),
      above: above === null ? null : weighted(above.figure, above.figure.value),
      most: total.most,
    },
  }
}

/** What the unit has and how far the next above is; nothing while its total is not known. */
function standing({ data, meta }: Envelope<RankExplanation>, t: Translate): string[] {
  const { total, above, recorded } = data
  if (total === null || total.figure.value === null || recorded === null) return []
  const points = (value: number): string => formatNumber(t.language, value, 2)
  const [next] = above?.units ?? []
  return [
    t(above === null ? 'explain.summary' : 'explain.summaryBehind', {
      unit: localText(t.language, meta.unit.name),
      points: points(total.figure.value),
      most: points(total.most),
      place: formatRankWords(t.language, recorded.rank),
      gap: points(above?.gap ?? 0),
      other: next === undefined ? '' : localText(t.language, next.shortName),
      otherPlace: above === null ? '' : formatRankWords(t.language, above.place),
    }),
  ]
}

/** "Ủy ban Kiểm tra chấm 9,75, hệ số 2". */
function noteOf({ criterion, own }: Row, t: Translate): string {
  const by = localText(t.language, criterion.evaluator)
  if (criterion.weight === 1 || own.value === null) return t('explain.by', { by })
  return t('explain.byWeighted', {
    by,
    points: formatNumber(t.language, own.value, 2),
    weight: String(criterion.weight),
  })
}

const weighted = ({ id, bound, coverage }: Figure, value: number | null): Cell => ({
  value,
  bound,
  figureId: id,
  coverage,
})
