import { indexedText } from '../../domain/search/indexedText.ts'
import type { Run } from '../Graph.ts'
import { searchedPage } from './searchedPage.ts'
import { updateSearchWords } from './updateSearchWords.ts'

/**
 * Gives the current words of search to a page of all nodes by id, within one write transaction. What has them already stays as it is, so a
 * graph can be gone through again from any id. `last` is where the next page begins; null after the last one.
 */
export async function updateSearchedPage(
  run: Run,
  page: { after: string; limit: number },
): Promise<{ last: string | null; read: number; changed: number }> {
  const [{ last, read, searched } = { last: null, read: 0, searched: [] }] = await run(searchedPage, page)
  const rows = searched
    .map(({ id, property, words, texts }) => ({ id, property, words, current: indexedText(texts) }))
    .filter(({ words, current }) => words !== current)
    .map(({ id, property, current }) => ({ id, properties: { [property]: current } }))
  const [result] = rows.length === 0 ? [] : await run(updateSearchWords, { rows })
  return { last, read, changed: result?.written ?? 0 }
}
