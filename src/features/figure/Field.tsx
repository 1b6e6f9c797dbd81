import type { ReactNode } from 'react'

type Props = { id: string; label: string; hint?: string; error?: string | null; children: ReactNode }

/** A labelled field with what is expected and what is wrong under it. */
export function Field({ id, label, hint, error = null, children }: Props) {
  return (
    <div className="correction__field">
      <label htmlFor={id}>{label}</label>
      {children}
      {error === null ? (
        hint !== undefined && (
          <p className="correction__hint" id={saysId(id)}>
            {hint}
          </p>
        )
      ) : (
        <p className="correction__error" id={saysId(id)}>
          {error}
        </p>
      )}
    </div>
  )
}

const saysId = (id: string): string => `${id}-says`

/** What the control inside a `Field` needs to be read out with its hint or its error. */
export const described = (id: string, error: string | null) => ({
  id,
  'aria-describedby': saysId(id),
  'aria-invalid': error !== null,
})
