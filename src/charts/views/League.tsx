import { formatRank } from '#app/i18n/format.ts'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { FigureButton, type OpenFigure } from '../FigureButton.tsx'
import { firstPlaces, type Place, placesOf } from '../places.ts'
import type { LeagueSpec } from '../spec.ts'
import { Moved } from './Moved.tsx'
import './league.css'

type Props = { spec: LeagueSpec; onOpenFigure: OpenFigure }

/** Places from 1 downwards; units with the same place stand side by side. */
export function League({ spec, onOpenFigure }: Props) {
  const t = useTranslate()
  const places = placesOf(spec.rows)
  const shown = spec.top === null ? places : firstPlaces(places, spec.top)
  const hidden = count(places) - count(shown)
  return (
    <div className="league">
      <ol className="league__places">
        {shown.map(place => (
          <PlaceRow key={place.key} place={place} spec={spec} onOpenFigure={onOpenFigure} />
        ))}
      </ol>
      {hidden > 0 && <p className="league__hidden">{t('chart.league.hidden', { count: hidden })}</p>}
    </div>
  )
}

function PlaceRow({ place, spec, onOpenFigure }: Props & { place: Place }) {
  const t = useTranslate()
  const isOwn = place.units.some(u => u.own)
  const isExact = place.rank.status === 'exact'
  return (
    <li className={`league__place is-${place.rank.status}${isOwn ? ' is-own' : ''}`}>
      <ul className="league__units">
        {place.units.map(unit => (
          <li key={unit.key} className={unit.own ? 'league__unit is-own' : 'league__unit'}>
            <FigureButton
              className={isExact ? 'league__rank' : 'league__rank is-words'}
              text={formatRank(spec.language, unit.rank)}
              label={`${unit.label}: ${formatRank(spec.language, unit.rank)}`}
              figureId={unit.figureId}
              onOpen={onOpenFigure}
            />
            <span className="league__name">
              {unit.label} <Moved moved={unit.moved} since={spec.since} />
            </span>
            {unit.own && <span className="visually-hidden"> ({t('chart.league.ownUnit')})</span>}
          </li>
        ))}
      </ul>
    </li>
  )
}

const count = (places: readonly Place[]): number => places.reduce((sum, p) => sum + p.units.length, 0)
