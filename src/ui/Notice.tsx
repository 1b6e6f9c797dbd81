import type { ReactNode } from 'react'
import './notice.css'

type Props = {
  /** demo: illustrative figures. stale: old or offline, what is shown still holds. problem: something failed. */
  kind: 'demo' | 'stale' | 'problem'
  children: ReactNode
  action?: ReactNode
}

/** A bar that says something about all that is shown below it. It never blocks. */
export function Notice({ kind, children, action }: Props) {
  return (
    <div className={`notice notice--${kind}`} role={kind === 'problem' ? 'alert' : 'status'}>
      <p className="notice__text">{children}</p>
      {action}
    </div>
  )
}
