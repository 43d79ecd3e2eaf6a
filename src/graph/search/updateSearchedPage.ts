import type { Run } from '../Graph.ts'
import { currentWords } from './currentWords.ts'
import { searchedPage } from './searchedPage.ts'
import { updateSearchWords } from './updateSearchWords.ts'

/**
 * Gives the current words of search to a page of all nodes by id, within one write transaction. `last` is the id that the page ends with; null
 * after the last page.
 */
export async function updateSearchedPage(
  run: Run,
  page: { after: string; limit: number },
): Promise<{ last: string | null; read: number; changed: number }> {
  const [{ last, read, searched } = { last: null, read: 0, searched: [] }] = await run(searchedPage, page)
  const rows = currentWords(searched)
  const [result] = rows.length === 0 ? [] : await run(updateSearchWords, { rows })
  return { last, read, changed: result?.written ?? 0 }
}
