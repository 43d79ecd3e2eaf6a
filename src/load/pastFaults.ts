import { farFuture } from '../domain/farFuture.ts'
import { attributionFaults } from '../domain/faults/attributionFaults.ts'
import type { SeedFault } from '../domain/faults/SeedFault.ts'
import { SeedView } from '../domain/faults/SeedView.ts'
import { timeFaults } from '../domain/faults/timeFaults.ts'
import { collectionOf } from '../domain/interchange.ts'
import type { Seed } from '../domain/seed.ts'
import type { Graph } from '../graph/Graph.ts'
import type { HeldStatement } from '../graph/held/heldStatement.ts'
import { codeStatements } from './codeStatements.ts'
import { contentHashIn } from './contentHashIn.ts'
import { knownToGraph } from './knownToGraph.ts'
import type { Load } from './Load.ts'
import { readHeld } from './readHeld.ts'

/**
 * What of a seed the graph did not hold at an instant after which it recorded more of it, each as a fault; none where the seed was loaded
 * at that instant. Nothing is added to the past: who asked for it was answered.
 */
export async function pastFaults(graph: Graph, seed: Seed, load: Load): Promise<SeedFault[]> {
  const held = await readHeld(graph, seed, load)
  const view = new SeedView(seed, knownToGraph(held, seed, load))
  // What cannot be read or goes in circles has no coding to compare.
  const faults = [...attributionFaults(view), ...timeFaults(view)]
  if (faults.length > 0) return faults

  const stood = ({ recordedAt, retractedAt }: HeldStatement) =>
    recordedAt <= load.now && retractedAt > load.now
  const versionsOf = (hash: string) =>
    (held.versions.get(hash) ?? []).filter((version) => version.seed === seed.name)
  const coded = codeStatements(seed, held, stood)
  const missing = [
    ...described(seed).filter(([, id]) => (held.nodes.get(id)?.recordedAt ?? farFuture) > load.now),
    ...coded
      .filter(({ hash, fingerprint }) => versionsOf(hash).find(stood)?.fingerprint !== fingerprint)
      .map(({ key }) => ['statement', key] as const),
    ...load.retracts
      .filter((id) => !wasRetracted(versionsOf(contentHashIn(seed, id)), load.now))
      .map((id) => ['retraction', id] as const),
  ]
  const stated = new Set(coded.map(({ hash }) => hash))
  const lacking = [...held.versions.values()]
    .flat()
    .filter((version) => version.seed === seed.name && stood(version) && version.recordedAt < load.now)
    .filter(({ contentHash }) => load.complete && !stated.has(contentHash) && !load.kept.has(contentHash))
  return [
    ...missing.map(([noun, id]) => inThePast(`${noun} "${id}"`, 'it does not hold this of then.')),
    ...lacking.map(({ id }) =>
      inThePast(`statement "${id}" of the graph`, 'it stood then, and is not here.'),
    ),
  ]
}

function described(seed: Seed): (readonly [noun: string, id: string])[] {
  const { statement: _, ...things } = collectionOf
  return Object.entries(things).flatMap(([noun, collection]) =>
    Object.keys(seed[collection]).map((id) => [noun, id] as const),
  )
}

function wasRetracted(versions: readonly HeldStatement[], instant: string): boolean {
  return (
    versions.some(({ retractedAt }) => retractedAt <= instant) &&
    !versions.some(({ recordedAt, retractedAt }) => recordedAt < instant && retractedAt > instant)
  )
}

function inThePast(where: string, what: string): SeedFault {
  return {
    name: 'IN_THE_PAST',
    where,
    what: `the graph has recorded more of this data set since, and ${what}`,
    right: 'Give the section a later recordedAt, or none.',
  }
}
