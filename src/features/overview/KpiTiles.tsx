import { useTranslate } from '#app/i18n/use-translate.ts'
import { NumberLink } from '#app/ui/NumberLink.tsx'
import { IllustrativeMark } from './IllustrativeMark.tsx'
import type { Tile } from './kpi-tiles.ts'

type Open = (figureId: string) => void
type Props = { tiles: { ranks: readonly Tile[]; counts: readonly Tile[] }; label: string; onOpen: Open }

/** The figures of the year, large; each value and each comparison opens its source. Each group fills its row. */
export function KpiTiles({ tiles: { ranks, counts }, label, onOpen }: Props) {
  const t = useTranslate()
  const all = [...ranks, ...counts]
  const isMarked = all.some(tile => tile.illustrative || tile.lines.some(line => line.illustrative))
  return (
    <div>
      <ul className="kpis" aria-label={label}>
        {all.map(tile => (
          <li key={tile.id} className={`kpi kpi--of-${ranks.includes(tile) ? ranks.length : counts.length}`}>
            <KpiTile tile={tile} onOpen={onOpen} />
          </li>
        ))}
      </ul>
      {isMarked && <p className="kpis__key">{t('overview.illustrative.key')}</p>}
    </div>
  )
}

function KpiTile({ tile, onOpen }: { tile: Tile; onOpen: Open }) {
  return (
    <>
      <p className="kpi__label">{tile.label}</p>
      <p className={tile.missing ? 'kpi__value kpi__value--missing' : 'kpi__value'}>
        <NumberLink onOpen={() => onOpen(tile.figureId)}>
          {tile.before !== '' && <span className="kpi__before">{tile.before} </span>}
          {tile.value}
        </NumberLink>
        {tile.illustrative && <IllustrativeMark />}
        {tile.unit !== null && <span className="kpi__unit"> {tile.unit}</span>}
      </p>
      {tile.lines.map(({ key, text, figureId, illustrative }) => (
        <p key={key} className="kpi__line">
          <NumberLink onOpen={figureId === null ? null : () => onOpen(figureId)}>
            {text}
            {illustrative && <IllustrativeMark />}
          </NumberLink>
        </p>
      ))}
    </>
  )
}
