import { type ReactNode, useLayoutEffect, useState } from 'react'
import { UNSAFE_createBrowserHistory as createBrowserHistory, Router } from 'react-router'

/**
 * The router on the browser's own addresses. `BrowserRouter` would do the same, but its module brings forms, fetchers and
 * prefetching of pages along, four kilobytes that no page here uses. Changes are not transitions: each panel defers its
 * own filters, so the chips answer at once and the old pictures stay.
 */
export function AddressRouter({ children }: { children: ReactNode }) {
  const [history] = useState(() => createBrowserHistory({ window, v5Compat: true }))
  const [{ action, location }, move] = useState({ action: history.action, location: history.location })
  useLayoutEffect(() => history.listen(move), [history])
  return (
    <Router location={location} navigationType={action} navigator={history} useTransitions={false}>
      {children}
    </Router>
  )
}
