import type { KnownToGraph } from '../domain/faults/KnownToGraph.ts'
import type { Seed } from '../domain/seed.ts'
import { typedIds } from '../domain/faults/SeedView.ts'
import { contentHashIn } from './contentHashIn.ts'
import type { Load } from './Load.ts'
import type { HeldStatement } from '../graph/held/heldStatement.ts'
import type { Held } from './readHeld.ts'

/**
 * What the rules of the model need to know of what the graph held at the instant of a load: who refers to what was recorded later could not
 * have known it. Of a complete load's own seed, nothing: what it lacks is retracted.
 */
export function knownToGraph(held: Held, seed: Seed, { now, complete, kept, retracts }: Load): KnownToGraph {
  const retracted = new Set(retracts.map((id) => contentHashIn(seed, id)))
  const described = new Set(typedIds(seed).map(([id]) => id))
  const nodes = [...held.nodes.values()].filter(
    ({ id, recordedAt }) => recordedAt <= now || described.has(id),
  )
  const ids = new Set(nodes.map(({ id }) => id))
  const stood = ({ retractedAt }: HeldStatement) => retractedAt > now
  const newest = [...held.versions.values()]
    .map((versions) => versions.filter(({ recordedAt }) => recordedAt <= now))
    .map((versions) => versions.find(stood) ?? versions.at(-1))
    .filter((version) => version !== undefined)
  return {
    types: new Map(nodes.map(({ id, type }) => [id, type])),
    sources: new Map([...held.sources].filter(([id]) => ids.has(id))),
    statements: new Map(
      newest
        .filter(({ seed: own, contentHash }) => !complete || own !== seed.name || kept.has(contentHash))
        .map((version) => [
          version.contentHash,
          {
            seed: version.seed,
            source: version.source,
            live: stood(version) && !retracted.has(version.contentHash),
          },
        ]),
    ),
    eventsWithStatus: held.eventsWithStatus,
  }
}
