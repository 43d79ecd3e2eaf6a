import { interchangeVersion, type InterchangeLine } from '../domain/interchange.ts'
import { exportedDatasets } from '../graph/exported/exportedDatasets.ts'
import { exportedSeeds } from '../graph/exported/exportedSeeds.ts'
import type { Graph } from '../graph/Graph.ts'
import { timeForAll } from '../graph/connection/timeForAll.ts'
import { changesAt, type Change } from './changesAt.ts'
import { codedLines } from './codedLines.ts'
import { readDataset, type Dataset } from './readDataset.ts'
import { sectionsOf } from './sectionsOf.ts'

/**
 * Everything that a graph holds, as lines of the interchange format: for each instant at which a dataset changed, oldest first, what was
 * recorded and what was retracted then, in as many sections as it takes. Loaded into an empty graph in this order they make the same graph,
 * its past included. One dataset is held in memory at a time, but for those whose changes lie among another's or at one instant with them. What is loaded meanwhile
 * is not in it, unless it says that it was recorded before.
 */
export async function* exportLines(graph: Graph): AsyncGenerator<InterchangeLine> {
  const [seeds, datasets] = await Promise.all([
    graph.read(exportedSeeds, {}, timeForAll()),
    graph.read(exportedDatasets, {}, timeForAll()),
  ])
  const open = new Map<string, Dataset>()
  const sections = [
    ...datasets.flatMap((dataset) =>
      dataset.instants.map((loaded) => ({
        instant: loaded.instant,
        lines: () => codedLines(graph, dataset, loaded),
      })),
    ),
    ...[...changing(seeds)].map(([instant, changed]) => ({
      instant,
      lines: () => seedLines(graph, { instant, changed, open }),
    })),
  ]
  // An instant is written with UTC and milliseconds: it sorts as text.
  sections.sort((a, b) => (a.instant < b.instant ? -1 : a.instant > b.instant ? 1 : 0))
  for (const { lines } of sections) yield* lines()
}

interface ChangedSeed {
  readonly seed: string
  /** Whether this is the last instant at which it changed. */
  readonly isLast: boolean
}

/** The seeds that changed at each instant. */
function changing(seeds: readonly { seed: string; instants: string[] }[]): Map<string, ChangedSeed[]> {
  const changed = new Map<string, ChangedSeed[]>()
  for (const { seed, instants } of seeds)
    for (const instant of instants) {
      const isLast = instant === instants.at(-1)
      changed.set(instant, [...(changed.get(instant) ?? []), { seed, isLast }])
    }
  return changed
}

async function* seedLines(
  graph: Graph,
  {
    instant,
    changed,
    open,
  }: { instant: string; changed: readonly ChangedSeed[]; open: Map<string, Dataset> },
): AsyncGenerator<InterchangeLine> {
  const changes = new Map<string, Change>()
  for (const { seed, isLast } of changed) {
    const dataset = open.get(seed) ?? (await readDataset(graph, seed))
    open.set(seed, dataset)
    for (const [key, change] of changesAt(dataset, instant)) changes.set(key, change)
    if (isLast) open.delete(seed)
  }
  for (const { dataset: name, lines } of sectionsOf(changes)) {
    yield { record: 'dataset', version: interchangeVersion, name, recordedAt: instant }
    yield* lines
  }
}
