import type { ReactNode } from 'react'
import {
  formatBound,
  formatChange,
  formatCount,
  formatDay,
  formatNumber,
  formatPercent,
} from '#app/i18n/format.ts'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { NumberLink } from '#app/ui/NumberLink.tsx'
import type { Envelope, Figure } from '#contract/common.ts'
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
  if (!hasFigure(card))
    return (
      <>
        <h4>{card.year}</h4>
        <dl>
          <Growth card={card} />
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
        <Growth card={card} />
        <Row name={t('members.women')} figure={card.women} onOpen={onOpen}>
          {card.womenPercent !== null &&
            ` ${t('members.womenOf', { percent: formatPercent(t.language, card.womenPercent) })}`}
        </Row>
        <Density card={card} onOpen={onOpen} />
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

function Row({ name, figure, signed = false, onOpen, children }: RowProps) {
  const t = useTranslate()
  const value = figure?.value ?? null
  const printed =
    signed && value !== null
      ? formatBound(t.language, formatChange(t.language, value), figure?.bound ?? 'exact')
      : formatCount(t.language, value, figure?.bound ?? 'exact')
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <NumberLink onOpen={figure === undefined ? null : () => onOpen(figure.id)}>{printed}</NumberLink>
        {children}
      </dd>
    </div>
  )
}

/** The rate of growth, or in words why there is none. */
function Growth({ card: { growthPercent, breaks } }: { card: YearCard }) {
  const t = useTranslate()
  const [first] = breaks
  if (first === undefined && growthPercent === null) return null
  return (
    <div>
      <dt>{t('members.growth')}</dt>
      <dd>
        {first === undefined
          ? growthPercent !== null && formatPercent(t.language, growthPercent)
          : t('members.growth.break', {
              kind: t(`break.${first.kind}`),
              day: formatDay(t.language, first.date),
            })}
      </dd>
    </div>
  )
}

/** Never a percentage without what it is a percentage of. */
function Density({
  card: { closing, densityPercent, labourForce },
  onOpen,
}: {
  card: YearCard
  onOpen: Open
}) {
  const t = useTranslate()
  const value = labourForce?.value ?? null
  const words =
    densityPercent === null || value === null || closing?.value == null
      ? t('members.noDensity')
      : t('members.densityOf', {
          percent: formatPercent(t.language, densityPercent),
          members: formatNumber(t.language, closing.value),
          labour: formatNumber(t.language, value),
        })
  return (
    <div>
      <dt>{t('members.density')}</dt>
      <dd>
        <NumberLink onOpen={labourForce === undefined ? null : () => onOpen(labourForce.id)}>
          {words}
        </NumberLink>
      </dd>
    </div>
  )
}
