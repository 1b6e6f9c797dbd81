import type { ReactNode } from 'react'

type Props = { id: string; label: string; hint?: string; error?: string | null; children: ReactNode }

/** A labelled field with what is expected and what is wrong under it. */
export function Field({ id, label, hint, error = null, children }: Props) {
  return (
    <div className="correction__field">
      <label htmlFor={id}>{label}</label>
      {children}
      {error === null ? (
        hint !== undefined && <p className="correction__hint">{hint}</p>
      ) : (
        <p className="correction__error" role="alert">
          {error}
        </p>
      )}
    </div>
  )
}
