import { factSubject, factValue } from '#app/api/fact-words.ts'
import { formatMoment } from '#app/api/moment.ts'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { Button } from '#app/ui/Button.tsx'
import type { ChangeSet, RecordedChange } from '#contract/change-sets.ts'

type Names = (unitId: string) => string
type Props = { changeSet: ChangeSet; nameOf: Names; busy: boolean; onUndo: () => void }

/** One entry of the history: who, when, why, and every shown change before → after. */
export function ChangeSetItem({ changeSet, nameOf, busy, onUndo }: Props) {
  const t = useTranslate()
  const { sequence, kind, author, recordedAt, reason, changes, changeCount, undoneBy } = changeSet
  const when = formatMoment(t.language, recordedAt)
  return (
    <li className="history__entry">
      <p className="history__line">
        {t('history.line', { sequence, kind: t(`history.kind.${kind}`), author, when })}
      </p>
      <p className="history__reason">{t('history.reason', { reason })}</p>
      <ul>
        {changes.map(change => (
          <Change key={change.factId} change={change} nameOf={nameOf} />
        ))}
      </ul>
      {changeCount > changes.length && <p>{t('history.more', { count: changeCount - changes.length })}</p>}
      {undoneBy === null ? (
        <Button onClick={onUndo} disabled={busy}>
          {t(kind === 'undo' ? 'history.redo' : 'history.undo')}
        </Button>
      ) : (
        <p className="history__undone">{t('history.undone')}</p>
      )}
    </li>
  )
}

function Change({ change: { before, after }, nameOf }: { change: RecordedChange; nameOf: Names }) {
  const t = useTranslate()
  const fact = after ?? before
  if (fact === null) return null
  return (
    <li className="history__change">
      <span>{factSubject(fact, nameOf, t)}</span>{' '}
      <strong>{t('history.change', { before: factValue(before, t), after: factValue(after, t) })}</strong>
    </li>
  )
}
