import { NumberLink } from '#app/ui/NumberLink.tsx'
import type { Tile, TileLine } from './kpi-tiles.ts'

type Props = { tiles: readonly Tile[]; label: string; onOpen: (figureId: string) => void }

/** The figures of the year, large; each value and each comparison opens its source. */
export function KpiTiles({ tiles, label, onOpen }: Props) {
  return (
    <ul className="kpis" aria-label={label}>
      {tiles.map(tile => (
        <li key={tile.id} className="kpi">
          <p className="kpi__label">{tile.label}</p>
          <p className={tile.missing ? 'kpi__value kpi__value--missing' : 'kpi__value'}>
            <NumberLink onOpen={() => onOpen(tile.figureId)}>{tile.value}</NumberLink>
            {tile.unit !== null && <span className="kpi__unit"> {tile.unit}</span>}
          </p>
          {tile.lines.map(line => (
            <p key={line.key} className="kpi__line">
              <Line line={line} onOpen={onOpen} />
            </p>
          ))}
        </li>
      ))}
    </ul>
  )
}

function Line({ line: { text, figureId }, onOpen }: { line: TileLine; onOpen: (figureId: string) => void }) {
  return <NumberLink onOpen={figureId === null ? null : () => onOpen(figureId)}>{text}</NumberLink>
}
