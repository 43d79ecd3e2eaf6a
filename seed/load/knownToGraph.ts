import type { KnownToGraph } from '../../src/domain/faults/KnownToGraph.ts'
import type { Seed } from '../../src/domain/seed.ts'
import { contentHashIn } from './contentHashIn.ts'
import { isLive } from './isLive.ts'
import type { Load } from './Load.ts'
import type { Held } from './readHeld.ts'

/** What the rules of the model need to know of what the graph holds; of a complete load's own seed, nothing: what it lacks is retracted. */
export function knownToGraph(
  held: Held,
  seed: Seed,
  { complete, retracts }: Omit<Load, 'now'>,
): KnownToGraph {
  const retracted = new Set(retracts.map((id) => contentHashIn(seed, id)))
  const newest = [...held.versions.values()]
    .map((versions) => versions.find(isLive) ?? versions.at(-1))
    .filter((version) => version !== undefined)
  return {
    types: new Map([...held.nodes.values()].map(({ id, type }) => [id, type])),
    sources: held.sources,
    statements: new Map(
      newest
        .filter((version) => !complete || version.seed !== seed.name)
        .map((version) => [
          version.contentHash,
          {
            seed: version.seed,
            source: version.source,
            live: isLive(version) && !retracted.has(version.contentHash),
          },
        ]),
    ),
    eventsWithStatus: held.eventsWithStatus,
  }
}
