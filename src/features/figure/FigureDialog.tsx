import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { Notice } from '#app/ui/Notice.tsx'
import type { FigureId } from '#contract/common.ts'
import { FigureSource } from './FigureSource.tsx'
import { figureOptions } from './queries.ts'
import { SidePanel } from './SidePanel.tsx'
import './figure.css'

type Props = { figureId: FigureId | null; onClose: () => void; onOpen: (figureId: FigureId) => void }

/** Where one figure comes from, beside the picture it stands in. */
export function FigureDialog({ figureId, onClose, onOpen }: Props) {
  const t = useTranslate()
  return (
    <SidePanel title={t('figure.title')} subject={figureId} onClose={onClose}>
      {() => figureId !== null && <Content figureId={figureId} onOpen={onOpen} onSaved={onClose} />}
    </SidePanel>
  )
}

type ContentProps = { figureId: FigureId; onOpen: (figureId: FigureId) => void; onSaved: () => void }

/** A saved correction closes the panel: the message that can undo it lies below an open dialog. */
function Content({ figureId, onOpen, onSaved }: ContentProps) {
  const t = useTranslate()
  const { data, isRefetchError } = useSuspenseQuery(figureOptions(figureId))
  return (
    <>
      {isRefetchError && <Notice kind="stale">{t('shell.panelStale')}</Notice>}
      <FigureSource detail={data} onOpen={onOpen} onSaved={onSaved} />
    </>
  )
}
