import type { MouseEvent, ReactNode } from 'react'
import { useHref, useLocation, useNavigate } from 'react-router'
import type { Change } from './filters.ts'
import { useAddressOf } from './use-filters.ts'

type Props = { to: string; change?: Change; className?: string; children: ReactNode }

/** A link to a page that keeps what is chosen; an open figure stays behind. */
export function FilterLink({ to, change = {}, className, children }: Props) {
  const address = useAddressOf()({ figure: null, ...change }, to)
  const { pathname, search } = useLocation()
  const navigate = useNavigate()
  const isHere = pathname === to
  const onClick = (event: MouseEvent): void => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    void navigate(address, { replace: isHere && search === address.search })
  }
  return (
    <a
      className={className}
      href={useHref(address)}
      aria-current={isHere ? 'page' : undefined}
      onClick={onClick}
    >
      {children}
    </a>
  )
}
