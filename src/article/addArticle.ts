import type { Graph } from '../graph/Graph.ts'
import { attemptLoad } from '../importers/statements/attemptLoad.ts'
import type { Article } from './Article.ts'
import { sectionOf } from './sectionOf.ts'
import { GraphChange } from './GraphChange.ts'

/** Loads an article without faults; returns in words what the graph knows by it. With `dryRun`, the transaction is rolled back. */
export async function addArticle(
  graph: Graph,
  article: Article,
  { texts, dryRun }: { texts: string | undefined; dryRun: boolean },
): Promise<string[]> {
  const change = new GraphChange()
  const { done, faults } = await attemptLoad(graph, sectionOf(article), {
    texts,
    rehearse: dryRun,
    inspect: change.inspect,
    inspected: change.units,
  })
  // Another load came between the check and this one.
  if (done === undefined) return faults.map(({ where, what, right }) => `${where}: ${what} ${right}`.trim())
  return [...change.lines(), done.summary]
}
