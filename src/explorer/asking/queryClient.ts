import { QueryClient } from '@tanstack/react-query'
import { ApiError } from './ApiError.ts'

const longestRetryMs = 8_000

/** The cache of answers. It asks again while the server may come back. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Infinity,
      gcTime: 10 * 60_000,
      refetchOnWindowFocus: false,
      // A page on this machine reaches its server without a network.
      networkMode: 'always',
      retry: (failures, error) => error instanceof ApiError && error.isPassing && failures < 1_000,
      retryDelay: (failures) => Math.min(500 * 2 ** failures, longestRetryMs),
    },
  },
})
