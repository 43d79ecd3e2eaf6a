import { queryClient } from './queryClient.ts'

/** Drops all answers of the cache. What the page shows stays until it is read again. */
export async function dropAnswers(): Promise<void> {
  queryClient.removeQueries({ type: 'inactive' })
  await queryClient.invalidateQueries()
}
