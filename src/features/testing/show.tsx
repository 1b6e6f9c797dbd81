import { QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { MemoryRouter, useLocation } from 'react-router'
import { FiltersProvider } from '#app/filters/FiltersProvider.tsx'
import { createQueryClient } from '#app/query-client.ts'
import { ToastProvider } from '#app/ui/ToastProvider.tsx'

/** A panel in the app around it, opened at an address; the address can be read back. */
export function show(panel: ReactNode, address = '/') {
  const client = createQueryClient()
  const screen = render(
    <QueryClientProvider client={client}>
      <MemoryRouter initialEntries={[address]} useTransitions={false}>
        <ToastProvider>
          <FiltersProvider unitId="a" year="2017" firstYear="2010" units={null}>
            {panel}
            <Address />
          </FiltersProvider>
        </ToastProvider>
      </MemoryRouter>
    </QueryClientProvider>,
  )
  return { ...screen, client }
}

function Address() {
  const { pathname, search } = useLocation()
  return <output data-testid="address">{pathname + search}</output>
}
