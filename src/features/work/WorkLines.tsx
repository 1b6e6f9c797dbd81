import { localText } from '#app/api/local-text.ts'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { NumberLink } from '#app/ui/NumberLink.tsx'
import type { LocalText } from '#contract/common.ts'

type Line = { figureId: string; text: LocalText; mark?: string }
type Props = { title: string; lines: readonly Line[]; onOpen: (figureId: string) => void; numbered?: boolean }

/** Facts without a figure under one heading; each opens the place it comes from. Nothing to say, nothing shown. */
export function WorkLines({ title, lines, onOpen, numbered = false }: Props) {
  const t = useTranslate()
  if (lines.length === 0) return null
  const List = numbered ? 'ol' : 'ul'
  return (
    <section className="work__lines">
      <h3>{title}</h3>
      <List>
        {lines.map(({ figureId, text, mark }) => (
          <li key={figureId}>
            <NumberLink onOpen={() => onOpen(figureId)}>{localText(t.language, text)}</NumberLink>
            {mark !== undefined && mark !== '' && <small>{mark}</small>}
          </li>
        ))}
      </List>
    </section>
  )
}
