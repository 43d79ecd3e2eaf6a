import type { KnownToGraph } from '../domain/faults/KnownToGraph.ts'
import type { SeedFault } from '../domain/faults/SeedFault.ts'
import { InvalidSeed } from '../domain/InvalidSeed.ts'
import type { Seed } from '../domain/seed.ts'
import type { Graph } from '../graph/Graph.ts'
import { compareSeed } from './compareSeed.ts'
import { instantFaults } from './instantFaults.ts'
import type { Load } from './Load.ts'
import { planLoad } from './planLoad.ts'
import { reportOf } from './reportOf.ts'
import type { TextOf } from './resolve/TextOf.ts'
import { sharingFaults } from './sharingFaults.ts'
import { strandedFaults } from './strandedFaults.ts'
import { verifyTexts } from './verifyTexts.ts'

/**
 * Compares a seed with the graph and plans what is to be written. Throws InvalidSeed, with every fault, where the seed breaks a rule or does not
 * fit a text at hand.
 */
export async function planSeed(graph: Graph, seed: Seed, load: Load, textOf?: TextOf) {
  const { held, known, faults } = await compareSeed(graph, seed, load)
  refuse(seed, known, faults)
  const verified = textOf === undefined ? new Set<string>() : await verifyTexts(seed, { held, known }, textOf)
  const plan = planLoad(seed, held, { ...load, verified })
  refuse(seed, known, [
    ...sharingFaults(seed, held, plan),
    ...instantFaults(plan, load.now),
    ...(await strandedFaults(graph, plan)),
  ])
  return { report: reportOf(seed.name, plan, verified.size), plan }
}

function refuse(seed: Seed, known: KnownToGraph, faults: readonly SeedFault[]): void {
  if (faults.length === 0) return
  const lines = faults.map(
    ({ name, where, what, right }) => `${where}: ${what} ${right}`.trim() + ` [${name}]`,
  )
  throw new InvalidSeed([`The seed "${seed.name}" breaks rules of the model:`, ...lines].join('\n- '), {
    faults,
    known,
  })
}
