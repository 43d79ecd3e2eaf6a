import type { KnownToGraph } from '../../domain/faults/KnownToGraph.ts'
import type { SeedFault } from '../../domain/faults/SeedFault.ts'
import { InvalidSeed } from '../../domain/InvalidSeed.ts'
import type { Graph } from '../../graph/Graph.ts'
import { compareSeed } from '../../load/compareSeed.ts'
import type { LoadReport } from '../../load/LoadReport.ts'
import { loadSeed, type LoadOptions } from '../../load/loadSeed.ts'
import { textsIn } from '../../load/resolve/textsIn.ts'
import { extentOf } from './extentOf.ts'
import { resolveSection } from './resolveSection.ts'
import type { Section } from './Section.ts'
import { statedIn } from './statedIn.ts'

/** What became of an attempt: the report of the load, or all faults that keep the section out. */
export type Attempt =
  | { readonly done: LoadReport; readonly faults?: undefined; readonly known?: undefined }
  | { readonly done?: undefined; readonly faults: readonly SeedFault[]; readonly known: KnownToGraph }

type Options = Pick<LoadOptions, 'texts' | 'planOnly' | 'inspect' | 'inspected' | 'rehearse'>

/** Loads a section where nothing is wrong with it. */
export async function attemptLoad(graph: Graph, section: Section, options: Options): Promise<Attempt> {
  const { recordedAt: now = new Date().toISOString() } = section.header
  const load = { now, ...extentOf(section) }
  const { seed, faults, asWritten } = await resolveSection(graph, section, {
    now,
    textOf: textsIn(options.texts),
  })
  const written = (found: readonly SeedFault[]) => found.map(asWritten).filter((fault) => fault !== null)
  if (faults.length > 0) {
    // The rules of the model are checked all the same, so that all faults are told at once.
    const compared = await compareSeed(graph, seed, load)
    return { faults: [...faults, ...written(compared.faults)], known: compared.known }
  }
  section.stated = statedIn(seed)
  try {
    return { done: await loadSeed(graph, seed, { ...options, ...load, now: section.header.recordedAt }) }
  } catch (error) {
    if (!(error instanceof InvalidSeed)) throw error
    return { faults: written(error.faults), known: error.known }
  }
}
