import { useTranslate } from '#app/i18n/use-translate.ts'
import { Dialog } from '#app/ui/Dialog.tsx'
import type { Option } from './options.ts'
import { PaletteBox } from './PaletteBox.tsx'
import './finding.css'

type Props = {
  open: boolean
  /** Pages, years and what can be done; figures and units come with the answer. */
  options: readonly Option[]
  onClose: () => void
  onPage: Parameters<typeof PaletteBox>[0]['onPage']
  onUnit: (unitId: string) => void
  onSource: (figureId: string) => void
}

/** Words in, figures out: the shortest way to a number, a page or a unit. */
export function Palette({ open, onClose, ...box }: Props) {
  const t = useTranslate()
  return (
    <Dialog title={t('finding.title')} open={open} onClose={() => open && onClose()}>
      <PaletteBox {...box} onClose={onClose} />
    </Dialog>
  )
}
