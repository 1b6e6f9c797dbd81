import type { ReactNode } from 'react'
import { quotientChange, quotientValue } from '#app/api/quotient-words.ts'
import { formatBound, formatChange, formatCount, formatDay } from '#app/i18n/format.ts'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { NumberLink } from '#app/ui/NumberLink.tsx'
import type { Envelope, Figure, Quotient } from '#contract/common.ts'
import type { Membership } from '#contract/membership.ts'
import { hasFigure, type YearCard, yearCards } from './year-cards.ts'

type Open = (figureId: string) => void
type Props = { answer: Envelope<Membership>; onOpen: Open }

export function YearCards({ answer, onOpen }: Props) {
  const t = useTranslate()
  const cards = yearCards(answer)
  if (cards.length === 0) return null
  return (
    <section className="years">
      <h3 className="years__title">{t('members.years')}</h3>
      <ul className="years__list">
        {cards.map(card => (
          <li key={card.year} className="year-card">
            <Card card={card} onOpen={onOpen} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Card({ card, onOpen }: { card: YearCard; onOpen: Open }) {
  const t = useTranslate()
  const { womenShare } = card
  if (!hasFigure(card))
    return (
      <>
        <h4>{card.year}</h4>
        <dl>
          <Growth card={card} onOpen={onOpen} />
        </dl>
      </>
    )
  return (
    <>
      <h4>{card.year}</h4>
      <dl>
        <Row name={t('members.opening')} figure={card.opening} onOpen={onOpen} />
        <Row name={t('indicator.admitted')} figure={card.admitted} onOpen={onOpen} />
        <Row name={t('members.closing')} figure={card.closing} onOpen={onOpen} />
        <Row name={t('members.net')} figure={card.net} signed onOpen={onOpen} />
        <Growth card={card} onOpen={onOpen} />
        <Row name={t('members.women')} figure={card.women} onOpen={onOpen}>
          {womenShare.value !== null && (
            <>
              {' '}
              (<NumberLink onOpen={() => onOpen(womenShare.id)}>{quotientValue(womenShare, t)}</NumberLink>)
            </>
          )}
        </Row>
        <Density density={card.density} onOpen={onOpen} />
      </dl>
    </>
  )
}

type RowProps = {
  name: string
  figure: Figure | undefined
  signed?: boolean
  onOpen: Open
  children?: ReactNode
}

/** A term that the year does not have (a break inside) is left out: it is not "not reported". */
function Row({ name, figure, signed = false, onOpen, children }: RowProps) {
  const t = useTranslate()
  if (figure === undefined) return null
  const { value, bound } = figure
  const printed =
    signed && value !== null
      ? formatBound(t.language, formatChange(t.language, value), bound)
      : formatCount(t.language, value, bound)
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <NumberLink onOpen={() => onOpen(figure.id)}>{printed}</NumberLink>
        {children}
      </dd>
    </div>
  )
}

/** The rate of growth, or in words why there is none. */
function Growth({ card: { growth, breaks }, onOpen }: { card: YearCard; onOpen: Open }) {
  const t = useTranslate()
  const [first] = breaks
  if (first === undefined && growth.value === null) return null
  return (
    <div>
      <dt>{t('members.growth')}</dt>
      <dd>
        <NumberLink onOpen={() => onOpen(growth.id)}>
          {first === undefined
            ? quotientChange(growth, t)
            : t('members.growth.break', {
                kind: t(`break.${first.kind}`),
                day: formatDay(t.language, first.date),
              })}
        </NumberLink>
      </dd>
    </div>
  )
}

/** Never a percentage without what it is a percentage of. */
function Density({ density, onOpen }: { density: Quotient; onOpen: Open }) {
  const t = useTranslate()
  const { value, numerator, denominator } = density
  const words =
    value === null
      ? t('members.noDensity')
      : t('members.densityOf', {
          percent: quotientValue(density, t),
          members: formatCount(t.language, numerator.value),
          labour: formatCount(t.language, denominator.value),
        })
  return (
    <div>
      <dt>{t('members.density')}</dt>
      <dd>
        <NumberLink onOpen={() => onOpen(density.id)}>{words}</NumberLink>
      </dd>
    </div>
  )
}
