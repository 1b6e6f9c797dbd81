import { useQuery, useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { localText } from '#app/api/local-text.ts'
import { recall, remember } from '#app/api/remembered.ts'
import { unitsOptions } from '#app/api/shell-queries.ts'
import { usePanel } from '#app/api/use-panel.ts'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { Button } from '#app/ui/Button.tsx'
import { EmptyState } from '#app/ui/EmptyState.tsx'
import { Notice } from '#app/ui/Notice.tsx'
import { Panel } from '#app/ui/Panel.tsx'
import { ChangeSetItem } from './ChangeSetItem.tsx'
import { historyOptions } from './queries.ts'
import { useUndo } from './use-undo.ts'
import './history.css'

export function HistoryPanel() {
  const t = useTranslate()
  return (
    <Panel title={t('history.panel')} height={30} {...usePanel()}>
      <Content />
    </Panel>
  )
}

function Content() {
  const t = useTranslate()
  const [author, setAuthor] = useState(() => recall('author'))
  const undo = useUndo(author)
  const history = useSuspenseInfiniteQuery(historyOptions())
  const nameOf = useUnitNames()
  const changeSets = history.data.pages.flatMap(page => page.changeSets)
  if (changeSets.length === 0)
    return <EmptyState title={t('history.empty')}>{t('history.emptyNext')}</EmptyState>
  return (
    <>
      {history.isRefetchError && <Notice kind="stale">{t('shell.panelStale')}</Notice>}
      <AuthorField
        author={author}
        onChange={name => {
          setAuthor(name)
          remember('author', name.trim())
        }}
      />
      <ol className="history">
        {changeSets.map(changeSet => (
          <ChangeSetItem
            key={changeSet.id}
            changeSet={changeSet}
            nameOf={nameOf}
            busy={undo.isPending}
            onUndo={() => undo.mutate(changeSet)}
          />
        ))}
      </ol>
      {history.hasNextPage && (
        <Button onClick={() => void history.fetchNextPage()} disabled={history.isFetchingNextPage}>
          {t(history.isFetchingNextPage ? 'history.loading' : 'history.older')}
        </Button>
      )}
    </>
  )
}

function AuthorField({ author, onChange }: { author: string; onChange: (author: string) => void }) {
  const t = useTranslate()
  const id = useId()
  return (
    <div className="history__author">
      <label htmlFor={id}>{t('history.author')}</label>
      <input
        id={id}
        autoComplete="name"
        maxLength={120}
        value={author}
        onChange={event => onChange(event.target.value)}
        aria-describedby={`${id}-hint`}
      />
      <p id={`${id}-hint`}>{t('history.authorHint')}</p>
    </div>
  )
}

/** Names of units, or their ids until the list is there. */
function useUnitNames(): (unitId: string) => string {
  const t = useTranslate()
  const { data } = useQuery(unitsOptions())
  return unitId => {
    const unit = data?.units.find(({ id }) => id === unitId)
    return unit === undefined ? unitId : localText(t.language, unit.shortName)
  }
}
