import { listKey } from '../../domain/listKey.ts'
import { tokensOf } from '../../domain/search/tokensOf.ts'
import type { Graph } from '../../graph/Graph.ts'
import { thingsByNames } from '../../graph/held/thingsByNames.ts'
import { timeForAll } from '../../graph/connection/timeForAll.ts'

/** Number of names in one round trip. */
const namesAtOnce = 500
/** The index splits longer words. */
const longestWord = 200

/** Reads what the graph calls by any of these names, in their normal spelling. */
export async function namesInGraph(graph: Graph, names: readonly string[]) {
  const asked = names.flatMap((name) => {
    const query = wordsOf(name)
    return query === '' ? [] : [{ name, query, key: listKey(name, '') }]
  })
  const rows = []
  for (let start = 0; start < asked.length; start += namesAtOnce)
    rows.push(
      ...(await graph.read(thingsByNames, { asked: asked.slice(start, start + namesAtOnce) }, timeForAll())),
    )
  return rows
}

/** A query for all words of a name, each in the first spelling that the index holds of it. */
function wordsOf(name: string): string {
  return tokensOf(name)
    .flatMap(({ words }) => words.slice(0, 1))
    .filter(({ length }) => length <= longestWord)
    .join(' AND ')
}
