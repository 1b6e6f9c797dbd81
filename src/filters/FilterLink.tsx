import type { ReactNode } from 'react'
import { NavLink } from 'react-router'
import type { Change } from './filters.ts'
import { useAddressOf } from './use-filters.ts'

type Props = { to: string; change?: Change; className?: string; children: ReactNode }

/** A link to a page that keeps what is chosen; an open figure stays behind. */
export function FilterLink({ to, change = {}, className, children }: Props) {
  const addressOf = useAddressOf()
  return (
    <NavLink end className={className} to={addressOf({ figure: null, ...change }, to)}>
      {children}
    </NavLink>
  )
}
