import type { Graph } from '../graph/Graph.ts'
import { heldNodesById } from '../graph/held/heldNodesById.ts'
import { timeForAll } from '../graph/connection/timeForAll.ts'
import { suggestions } from '../load/resolve/suggestions.ts'
import type { Article, LineFault } from './Article.ts'

/** Tells the new actors whose names the search of the graph finds already. An unnamed actor belongs to its own source. */
export async function similarNames(graph: Graph, { records }: Article): Promise<LineFault[]> {
  const actors = records.flatMap(({ item, line }) =>
    item.record === 'actor' && item.kind !== 'UnnamedActor' ? [{ ...item, line }] : [],
  )
  const ids = actors.map(({ id }) => id)
  const held = await graph.read(heldNodesById, { ids }, timeForAll())
  const known = new Set(held.map(({ id }) => id))
  const warnings: LineFault[] = []
  for (const { id, name, line } of actors.filter((actor) => !known.has(actor.id))) {
    const found = await suggestions(graph, { reference: name, kinds: ['Actor'], own: [] })
    const others = found.filter(({ type }) => type !== 'UnnamedActor')
    if (others.length === 0) continue
    warnings.push({
      line,
      where: `actor "${id}"`,
      what: `its name is close to ${others.map((other) => `"${other.id}" (${other.name}, ${other.type})`).join(', ')} of the graph.`,
      right: 'Delete the record and use that id where both are the same.',
    })
  }
  return warnings
}
