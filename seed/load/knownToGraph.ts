import type { KnownToGraph } from '../../src/domain/faults/KnownToGraph.ts'
import { isLive } from './isLive.ts'
import type { Held } from './readHeld.ts'

/** What the rules of the model need to know of what the graph holds, beside what the seed of that name itself recorded. */
export function knownToGraph(held: Held, seedName: string): KnownToGraph {
  const newest = [...held.versions.values()]
    .map((versions) => versions.find(isLive) ?? versions.at(-1))
    .filter((version) => version !== undefined)
  return {
    types: new Map([...held.nodes.values()].map(({ id, type }) => [id, type])),
    sources: held.sources,
    statements: new Map(
      newest
        .filter(({ seed }) => seed !== seedName)
        .map((version) => [
          version.contentHash,
          { seed: version.seed, source: version.source, live: isLive(version) },
        ]),
    ),
    eventsWithStatus: held.eventsWithStatus,
  }
}
