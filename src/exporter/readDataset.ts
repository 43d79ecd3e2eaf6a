import type { z } from 'zod'
import type { Cypher } from '../graph/unit/defineCypher.ts'
import { exportedConditions } from '../graph/exported/exportedConditions.ts'
import { exportedSources } from '../graph/exported/exportedSources.ts'
import { exportedStatements } from '../graph/exported/exportedStatements.ts'
import { exportedThings } from '../graph/exported/exportedThings.ts'
import type { Graph } from '../graph/Graph.ts'
import { timeForAll } from '../graph/connection/timeForAll.ts'

export type Dataset = Awaited<ReturnType<typeof readDataset>>

/** All that the graph ever held of a dataset of statements. */
export async function readDataset(graph: Graph, seed: string) {
  const read = <R extends z.ZodObject>(unit: Cypher<z.ZodObject<{ seed: z.ZodString }>, R>) =>
    graph.read(unit, { seed }, timeForAll())
  // First, so that what a load between the reads adds is at most things of which nothing is said yet.
  const statements = await read(exportedStatements)
  const [things, sources, conditions] = await Promise.all([
    read(exportedThings),
    read(exportedSources),
    read(exportedConditions),
  ])
  return { name: seed, things, sources, conditions, statements }
}
