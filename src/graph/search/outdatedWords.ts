import type { Graph } from '../Graph.ts'
import { timeForAll } from '../connection/timeForAll.ts'
import { currentWords } from './currentWords.ts'
import { searchedPage } from './searchedPage.ts'

const nodesAtOnce = 2_000

/** Counts the names and texts that the index holds by other words than the current ones. */
export async function outdatedWords(graph: Graph): Promise<number> {
  let outdated = 0
  for (let after: string | null = ''; after !== null;) {
    const begin: string = after
    const [page] = await graph.read(searchedPage, { after: begin, limit: nodesAtOnce }, timeForAll())
    outdated += currentWords(page?.searched ?? []).length
    after = page?.last ?? null
  }
  return outdated
}
