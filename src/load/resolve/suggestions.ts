import { closestWord } from '../../domain/closestWord.ts'
import { fold } from '../../domain/fold.ts'
import { isOfKind } from '../../domain/faults/isOfKind.ts'
import { fullTextQuery } from '../../domain/fullTextQuery.ts'
import { listKey } from '../../domain/listKey.ts'
import { ParleyError } from '../../domain/ParleyError.ts'
import type { Graph } from '../../graph/Graph.ts'
import { searchHits } from '../../graph/search/searchHits.ts'
import { timeForAll } from '../../graph/connection/timeForAll.ts'
import type { Candidate } from './Candidate.ts'
import { clocksNow } from './clocksNow.ts'

const most = 3
/** Kinds that the search of the graph finds. */
const searched = ['Actor', 'Event', 'Topic', 'Place', 'Source']

/** Finds what an unknown reference may mean, the likeliest first: among the records by spelling, and in the graph by its search. */
export async function suggestions(
  graph: Graph,
  { reference, kinds, own }: { reference: string; kinds: readonly string[]; own: readonly Candidate[] },
): Promise<Candidate[]> {
  const fitting = own.filter(({ type }) => kinds.some((kind) => isOfKind(type, kind)))
  const near = fitting.filter((candidate) => isNear(reference, candidate))
  const found = [...near, ...(await foundInGraph(graph, reference, kinds))]
  return [...new Map(found.map((candidate) => [candidate.id, candidate])).values()].slice(0, most)
}

function isNear(reference: string, { id, name }: Candidate): boolean {
  const words = fold(`${id} ${name}`).split(' ')
  return (
    closestWord(reference, [id, name]) !== undefined ||
    fold(reference)
      .split(' ')
      .every((word) => words.includes(word))
  )
}

async function foundInGraph(graph: Graph, reference: string, kinds: readonly string[]): Promise<Candidate[]> {
  const types = kinds.filter((kind) => searched.includes(kind))
  const query = queryOf(reference)
  if (query === null || types.length === 0) return []
  const place = { nameKey: listKey(reference, ''), afterScore: Number.MAX_VALUE, afterId: '', limit: most }
  const hits = await graph.read(searchHits.present, { ...clocksNow(), ...place, query, types }, timeForAll())
  return hits.map(({ id, type, name, title }) => ({ id, type, name: name ?? title ?? id }))
}

/** An id is found by its words, as a name is; what is too long to look for suggests nothing. */
function queryOf(reference: string): string | null {
  try {
    return fullTextQuery(reference.replaceAll(/[-#]/g, ' '))
  } catch (error) {
    if (error instanceof ParleyError) return null
    throw error
  }
}
