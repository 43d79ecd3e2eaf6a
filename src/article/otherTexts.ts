import type { Graph } from '../graph/Graph.ts'
import { heldSourcesById } from '../graph/held/heldSourcesById.ts'
import { timeForAll } from '../graph/connection/timeForAll.ts'
import type { Article, LineFault } from './Article.ts'

/** Finds the sources that the graph holds with another text: adding them would take another article out of the graph. */
export async function otherTexts(graph: Graph, { records }: Article): Promise<LineFault[]> {
  const sources = records.flatMap(({ item, line }) => (item.record === 'source' ? [{ ...item, line }] : []))
  if (sources.length === 0) return []
  const held = await graph.read(heldSourcesById, { ids: sources.map(({ id }) => id) }, timeForAll())
  return sources.flatMap(({ id, line, text }) => {
    const before = held.find((source) => source.id === id)
    if (before?.textSha256 == null || before.textSha256 === text?.sha256) return []
    return [
      {
        line,
        where: `source "${id}"`,
        what: `the graph holds "${id}" with another text, of ${before.textLength} UTF-16 code units.`,
        right: `Give this article another id and data set, such as ${id}-2; or add --replace where the same article was corrected.`,
      },
    ]
  })
}
