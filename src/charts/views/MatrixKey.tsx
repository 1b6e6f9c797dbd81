import { useTranslate } from '#app/i18n/use-translate.ts'
import { RANK_STEPS, rankMark } from '../rank-mark.ts'
import type { MatrixSpec } from '../spec.ts'

/** What colour, frame, hatching and signs mean; only what occurs is explained. */
export function MatrixKey({ spec }: { spec: MatrixSpec }) {
  const t = useTranslate()
  const ranks = spec.rows.flatMap(r => r.cells.map(c => c.rank))
  const range = ranks.find(r => r.status === 'range')
  const outside = ranks.find(r => r.status === 'unknown' && r.min !== null && r.min > 1)
  const has = (mark: string): boolean => ranks.some(r => rankMark(r) === mark)
  return (
    <ul className="chart-key matrix-key">
      <li className="chart-key__item">
        {t('chart.matrix.best')}
        <span className="matrix-key__scale" aria-hidden="true">
          {Array.from({ length: RANK_STEPS }, (_, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the steps are their numbers
            <i key={i} className={`matrix__cell is-step-${i + 1}`} />
          ))}
        </span>
        {t('chart.matrix.worst')}
      </li>
      <Sample look="is-first" mark="" text={t('chart.matrix.first', { k: spec.k })} />
      {range !== undefined && (
        <Sample look="is-range" mark={rankMark(range)} text={t('chart.matrix.range')} />
      )}
      {outside !== undefined && (
        <Sample
          look="is-unknown"
          mark={rankMark(outside)}
          text={t('rank.outside', { k: (outside.min ?? 2) - 1 })}
        />
      )}
      {has('–') && <Sample look="is-notRanked" mark="–" text={t('rank.notRanked')} />}
      {has('?') && <Sample look="is-unknown" mark="?" text={t('rank.unknown')} />}
    </ul>
  )
}

function Sample({ look, mark, text }: { look: string; mark: string; text: string }) {
  return (
    <li className="chart-key__item">
      <i className={`matrix__cell ${look}`} aria-hidden="true">
        {mark}
      </i>
      {text}
    </li>
  )
}
