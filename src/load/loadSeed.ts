import { ParleyError } from '../domain/ParleyError.ts'
import { InvalidSeed } from '../domain/InvalidSeed.ts'
import { parseSeed } from '../domain/parseSeed.ts'
import type { Seed, SeedAsWritten } from '../domain/seed.ts'
import { seedFaults } from '../domain/seedFaults.ts'
import type { KnownToGraph } from '../domain/faults/KnownToGraph.ts'
import type { SeedFault } from '../domain/faults/SeedFault.ts'
import type { Graph } from '../graph/Graph.ts'
import { isUnavailable } from '../graph/isUnavailable.ts'
import { instantFaults } from './instantFaults.ts'
import { knownToGraph } from './knownToGraph.ts'
import type { Load } from './Load.ts'
import type { LoadReport } from './LoadReport.ts'
import { planLoad } from './planLoad.ts'
import { readHeld } from './readHeld.ts'
import { reportOf } from './reportOf.ts'
import { retractionFaults } from './retractionFaults.ts'
import { sharingFaults } from './sharingFaults.ts'
import { strandedFaults } from './strandedFaults.ts'
import { verifyTexts } from './verifyTexts.ts'
import { writeLoad } from './writeLoad.ts'

/** How often a load is tried whose write met another one, or was not answered. */
const tries = 5

export interface LoadOptions {
  /** Folder with the texts of the sources; the spans of those that lie there are verified. */
  readonly texts?: string | undefined
  /** The instant that the load is recorded at; the present where none is given. */
  readonly now?: string | undefined
  /** Whether the seed is all there is of its name, so that what it no longer holds is retracted; true unless stated. */
  readonly complete?: boolean | undefined
  /** Ids of statements of the seed's name that are retracted besides; none unless stated. */
  readonly retracts?: readonly string[] | undefined
}

/**
 * Makes the graph hold what a seed says: records what is new or coded otherwise, retracts what the seed no longer holds, and
 * writes nothing where nothing changed. All of it is kept, or none.
 */
export async function loadSeed(
  graph: Graph,
  written: SeedAsWritten,
  { texts, now = new Date().toISOString(), complete = true, retracts = [] }: LoadOptions = {},
): Promise<LoadReport> {
  const seed = parseSeed(written)
  let unanswered: LoadReport | undefined
  for (let left = tries; ; left -= 1) {
    const { report, plan } = await planned(graph, seed, texts, { now, complete, retracts })
    // A load that the database did not answer was kept where nothing is left to write.
    if (!report.changed) return unanswered ?? report
    try {
      await graph.write((run) => writeLoad(run, plan, now))
      return report
    } catch (error) {
      // Another process may load the same seed at this moment: what it wrote is read before the next try.
      if (left <= 1 || (error instanceof ParleyError && !isUnavailable(error))) throw error
      unanswered = isUnavailable(error) ? report : undefined
    }
  }
}

async function planned(graph: Graph, seed: Seed, texts: string | undefined, load: Load) {
  const held = await readHeld(graph, seed, load)
  const known = knownToGraph(held, seed, load)
  refuse(seed, known, [...seedFaults(seed, known), ...retractionFaults(seed, held, load)])
  const verified = texts === undefined ? new Set<string>() : await verifyTexts(seed, { held, known }, texts)
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
