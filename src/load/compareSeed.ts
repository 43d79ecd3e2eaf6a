import type { Seed } from '../domain/seed.ts'
import { seedFaults } from '../domain/seedFaults.ts'
import type { Graph } from '../graph/Graph.ts'
import { knownToGraph } from './knownToGraph.ts'
import type { Load } from './Load.ts'
import { readHeld } from './readHeld.ts'
import { retractionFaults } from './retractionFaults.ts'

/** Reads what the graph holds of a seed, and checks the seed against the rules of the model. */
export async function compareSeed(graph: Graph, seed: Seed, load: Load) {
  const held = await readHeld(graph, seed, load)
  const known = knownToGraph(held, seed, load)
  return { held, known, faults: [...seedFaults(seed, known), ...retractionFaults(seed, held, load)] }
}
