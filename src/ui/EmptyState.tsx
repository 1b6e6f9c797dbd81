import type { ReactNode } from 'react'
import './empty-state.css'

type Props = {
  /** What is missing: "Chưa có số liệu 2016". */
  title: string
  /** What to do next, in a sentence. */
  children?: ReactNode
  actions?: ReactNode
}

export function EmptyState({ title, children, actions }: Props) {
  return (
    <div className="empty-state">
      <p className="empty-state__title">{title}</p>
      {children !== undefined && <p className="empty-state__next">{children}</p>}
      {actions !== undefined && <div className="empty-state__actions">{actions}</div>}
    </div>
  )
}
