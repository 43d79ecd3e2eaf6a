import { TimeBudget } from '../../src/domain/TimeBudget.ts'
import type { Graph } from '../../src/graph/Graph.ts'
import { answerOf } from '../../tests/support/answerOf.ts'
import { Random } from '../../tests/support/random.ts'
import { eventGraph } from '../eventGraph.ts'
import { dataset } from '../loadEvents.ts'

/** The time that an operation has to read the graph, as the server sets it. */
const operationMs = 4_275
const pairs = 30
const query = `query ($from: ID!, $to: ID!) {
  paths(from: $from, to: $to, maxHops: 6, first: 3) { length hops { relationship from { id } to { id } } } }`

/** Measures the longest search for paths between actors drawn by chance. */
export interface PathFigures {
  /** The pairs of which not every length was complete. */
  readonly incomplete: number
  readonly medianMs: number
  readonly slowestMs: number
}

/** Asks for the first three paths of up to six hops between 30 pairs, the same for the same size. */
export async function askPaths(graph: Graph, size: number): Promise<PathFigures> {
  const random = new Random(18)
  const actors = new Set<string>()
  for (const { from, to } of eventGraph(size)) for (const actor of [from, to]) if (actor) actors.add(actor.id)
  const ids = [...actors].sort()
  const pick = () => `${dataset}:${random.pick(ids)}`
  const times: number[] = []
  let incomplete = 0
  for (let number = 0; number < pairs; number += 1) {
    const ends = { from: pick(), to: pick() }
    // The texts of the first pair are planned before its time counts.
    if (number === 0) await answerOf(graph, query, ends)
    const began = performance.now()
    const { data, codes, warnings } = await answerOf(graph, query, ends, new TimeBudget(operationMs))
    const ms = Math.round(performance.now() - began)
    if (codes.length > 0) throw new Error(`${JSON.stringify(ends)} ended with ${codes.join()}.`)
    const lengths = (data?.['paths'] as { length: number }[]).map(({ length }) => length)
    console.error(
      `${ends.from} to ${ends.to}: ${lengths.join(', ')} hops, ${ms} ms${warnings.length > 0 ? ', incomplete' : ''}`,
    )
    times.push(ms)
    if (warnings.length > 0) incomplete += 1
  }
  times.sort((a, b) => a - b)
  return { incomplete, medianMs: times[pairs / 2] ?? NaN, slowestMs: times.at(-1) ?? NaN }
}
