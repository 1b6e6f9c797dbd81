import { QueryClient } from '@tanstack/react-query'
import { mayPass } from '#app/api/api-error.ts'

const FRESH_MS = 5 * 60_000
const TRIES_AGAIN = 2

export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: FRESH_MS,
        refetchOnWindowFocus: false,
        // The API may run on this computer or inside the page: a missing network is no reason to wait.
        networkMode: 'always',
        retry: (failures, error) => failures < TRIES_AGAIN && mayPass(error),
        retryDelay: failures => 300 * 2 ** failures,
      },
      mutations: { networkMode: 'always' },
    },
  })
