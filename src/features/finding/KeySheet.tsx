import { Fragment, useId } from 'react'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { Dialog } from '#app/ui/Dialog.tsx'
import { KEYS, type KeyId } from './keys.ts'
import './finding.css'

type Props = {
  open: boolean
  /** What can be done here. */
  known: (id: KeyId) => boolean
  singles: boolean
  onSingles: (on: boolean) => void
  onClose: () => void
}

/** All keys of the app, and the switch for those of one letter. */
export function KeySheet({ open, known, singles, onSingles, onClose }: Props) {
  const t = useTranslate()
  const id = useId()
  return (
    <Dialog title={t('finding.keys.title')} open={open} onClose={() => open && onClose()}>
      <table className="keys">
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{t('finding.keys.key')}</th>
            <th scope="col">{t('finding.keys.does')}</th>
          </tr>
        </thead>
        <tbody>
          {KEYS.filter(key => known(key.id)).map(key => (
            <tr key={key.shown.join()} className={key.control || singles ? '' : 'keys__off'}>
              <td>
                {key.shown.map((part, i) => (
                  <Fragment key={part}>
                    {i > 0 && ' + '}
                    <kbd>{part}</kbd>
                  </Fragment>
                ))}
              </td>
              <td>{t(`finding.key.${key.id}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <label className="keys__switch" htmlFor={id}>
        <input
          id={id}
          type="checkbox"
          checked={singles}
          onChange={event => onSingles(event.target.checked)}
        />
        {t('finding.keys.singles')}
      </label>
      <p className="keys__hint">{t('finding.keys.singlesHint')}</p>
    </Dialog>
  )
}
