import type { ReactNode } from 'react'
import './button.css'

type Props = {
  children: ReactNode
  onClick: () => void
  /** primary: the one thing to do here. plain: everything else. */
  weight?: 'primary' | 'plain'
  disabled?: boolean
}

export function Button({ children, onClick, weight = 'plain', disabled = false }: Props) {
  return (
    <button type="button" className={`button button--${weight}`} onClick={onClick} disabled={disabled}>
      {children}
    </button>
  )
}
