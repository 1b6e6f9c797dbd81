import { memo } from 'react'
import { formatRankWords } from '#app/i18n/format.ts'
import { useTranslate } from '#app/i18n/use-translate.ts'
import type { OpenFigure } from '../FigureButton.tsx'
import { isWithin } from '../places.ts'
import { rankMark, rankStep } from '../rank-mark.ts'
import type { RankCell } from '../spec.ts'

type Props = {
  cell: RankCell | null
  k: number
  own: boolean
  /** Whose place, given by whom. */
  subject: string
  onOpenFigure: OpenFigure
}

export const MatrixCell = memo(function MatrixCell({ cell, k, own, subject, onOpenFigure }: Props) {
  const t = useTranslate()
  const column = own ? 'is-own' : undefined
  if (cell === null) return <td className={column} />
  const { rank, figureId } = cell
  const look = rank.status === 'exact' ? `is-step-${rankStep(rank)}` : `is-${rank.status}`
  return (
    <td className={column}>
      <button
        type="button"
        className={`matrix__cell ${look}${isWithin(rank, k) ? ' is-first' : ''}`}
        aria-label={`${subject}: ${formatRankWords(t.language, rank)}`}
        onClick={() => onOpenFigure(figureId)}
      >
        {rankMark(rank)}
      </button>
    </td>
  )
})
