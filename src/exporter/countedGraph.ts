import type { Items, WrittenGraph } from '../writers/WrittenGraph.ts'

/** A graph whose things, ties and statements are counted as a writer takes them. */
export function countedGraph(graph: WrittenGraph) {
  const counts = { things: 0, ties: 0, statements: 0 }
  async function* counted<Item>(kind: keyof typeof counts, items: Items<Item>): AsyncGenerator<Item> {
    for await (const item of items) {
      counts[kind] += 1
      yield item
    }
  }
  const { occasion } = graph
  const things = counted('things', graph.things)
  const ties = counted('ties', graph.ties)
  const statements = counted('statements', graph.statements)
  return { counts, graph: { occasion, things, ties, statements } }
}
