import { useTranslate } from '#app/i18n/use-translate.ts'
import { Button } from './Button.tsx'

/** A failure in words. `code`: what to quote when asking for help. */
export type Failure = { what: string; holds: string; code: string | null }

type Props = { failure: Failure; onRetry: () => void; height: number }

export function PanelFailure({ failure, onRetry, height }: Props) {
  const t = useTranslate()
  return (
    <div className="panel-failure" role="alert" style={{ minHeight: `${height}rem` }}>
      <p className="panel-failure__what">{failure.what}</p>
      <p className="panel-failure__holds">{failure.holds}</p>
      <Button onClick={onRetry} weight="primary">
        {t('common.retry')}
      </Button>
      {failure.code !== null && (
        <p className="panel-failure__code">{t('common.quoteCode', { code: failure.code })}</p>
      )}
    </div>
  )
}
