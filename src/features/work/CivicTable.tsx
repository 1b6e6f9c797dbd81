import { localText } from '#app/api/local-text.ts'
import { formatCount } from '#app/i18n/format.ts'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { NumberLink } from '#app/ui/NumberLink.tsx'
import type { Figure, LocalText } from '#contract/common.ts'
import type { CivicLine, YearWork } from '#contract/year-work.ts'

type Open = (figureId: string) => void
type Props = { civic: YearWork['civic']; onOpen: Open }

/** Supervision, criticism, education and the rest: sessions and attendances apart, and what is told without a number. */
export function CivicTable({ civic, onOpen }: Props) {
  const t = useTranslate()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table must be scrolled with the keyboard too
    <section className="work__scroll" aria-label={t('work.civic.table')} tabIndex={0}>
      <table className="work__table">
        <thead>
          <tr>
            {(['kind', 'sessions', 'participants', 'how'] as const).map(column => (
              <th key={column} scope="col">
                {t(`work.col.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {civic.map(line => (
            <Row key={line.kind} line={line} onOpen={onOpen} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Row({ line, onOpen }: { line: CivicLine; onOpen: Open }) {
  const t = useTranslate()
  const { kind, sessions, participants, bases, partners, frequencies, topics } = line
  const words = (texts: readonly LocalText[]): string =>
    texts.map(text => localText(t.language, text)).join('; ')
  const told = [
    words(frequencies),
    words(topics),
    partners.length === 0 ? '' : t('work.civic.with', { partners: words(partners) }),
    bases.length === 0 ? '' : t('work.civic.basis', { list: bases.join(', ') }),
  ].filter(part => part !== '')
  return (
    <tr>
      <th scope="row">
        <NumberLink onOpen={() => onOpen(sessions.id)}>{t(`civic.${kind}`)}</NumberLink>
      </th>
      <Count figure={sessions} onOpen={onOpen} />
      <Count figure={participants} onOpen={onOpen} />
      <td>{told.join(' · ')}</td>
    </tr>
  )
}

function Count({ figure, onOpen }: { figure: Figure; onOpen: Open }) {
  const t = useTranslate()
  const { value, bound, unit, coverage, id } = figure
  if (value === null) return <td className="work__number work__missing">{t('work.civic.noNumber')}</td>
  return (
    <td className="work__number">
      <NumberLink onOpen={() => onOpen(id)}>{formatCount(t.language, value, bound)}</NumberLink>{' '}
      {t(`unit.${unit}`)}
      {coverage !== null && coverage.reported < coverage.expected && (
        <small>{t('work.civic.coverage', coverage)}</small>
      )}
    </td>
  )
}
