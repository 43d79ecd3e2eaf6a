import { contentHashOf } from '../domain/contentHashOf.ts'
import { evidenceId } from '../domain/evidenceId.ts'
import type { Seed } from '../domain/seed.ts'
import type { Graph } from '../graph/Graph.ts'
import { eventsWithStatusById } from '../graph/held/eventsWithStatusById.ts'
import { heldEvidenceById } from '../graph/held/heldEvidenceById.ts'
import { heldNodesById } from '../graph/held/heldNodesById.ts'
import { heldSourcesById } from '../graph/held/heldSourcesById.ts'
import type { HeldStatement } from '../graph/held/heldStatement.ts'
import { heldStatementsByHash } from '../graph/held/heldStatementsByHash.ts'
import { heldStatementsBySeed } from '../graph/held/heldStatementsBySeed.ts'
import { timeForAll } from '../graph/connection/timeForAll.ts'
import { contentHashIn } from './contentHashIn.ts'
import { idsIn } from './idsIn.ts'
import type { Load } from './Load.ts'

/** What the graph holds of all that a seed describes or refers to. */
export type Held = Awaited<ReturnType<typeof readHeld>>

/** Reads what the graph holds of all that a seed describes or refers to. */
export async function readHeld(graph: Graph, seed: Seed, { kept, complete, retracts }: Load) {
  const statements = Object.values(seed.statements)
  const references = statements.flatMap(({ reportedBy, links = [] }) => [
    ...(reportedBy === undefined ? [] : [reportedBy]),
    ...links.map(({ to }) => to),
  ])
  const hashesOf = (ids: readonly string[]) => ids.map((id) => contentHashIn(seed, id))
  const hashes = [...new Set([...statements.map(contentHashOf), ...hashesOf(retracts)])]
  const load = { seed: seed.name, complete, kept: [...kept], hashes }
  const evidence = statements.flatMap(({ source, evidence: spans }) =>
    spans.map(({ start, end }) => evidenceId({ source, start, end })),
  )
  const sources = [...Object.keys(seed.sources), ...statements.map(({ source }) => source)]
  const time = timeForAll()
  const [nodes, sourceRows, ofSeed, byHash, evidenceRows, events] = await Promise.all([
    graph.read(heldNodesById, { ids: idsIn(seed) }, time),
    graph.read(heldSourcesById, { ids: [...new Set(sources)] }, time),
    complete ? graph.read(heldStatementsBySeed, { seed: seed.name }, time) : [],
    graph.read(heldStatementsByHash, { hashes: [...new Set([...hashes, ...hashesOf(references)])] }, time),
    graph.read(heldEvidenceById, { ids: [...new Set(evidence)], ...load }, time),
    graph.read(eventsWithStatusById, { ids: Object.keys(seed.events), ...load }, time),
  ])
  return {
    nodes: new Map(nodes.map((node) => [node.id, node])),
    sources: new Map(sourceRows.map((source) => [source.id, source])),
    /** Versions by content hash, newest last; of a complete load all that its seed ever held. */
    versions: versionsByHash([...ofSeed, ...byHash]),
    evidence: new Map(evidenceRows.map((row) => [row.id, row])),
    eventsWithStatus: new Set(events.map(({ id }) => id)),
  }
}

function versionsByHash(rows: readonly HeldStatement[]): Map<string, HeldStatement[]> {
  const versions = new Map<string, HeldStatement[]>()
  const unique = [...new Map(rows.map((row) => [row.id, row])).values()]
  for (const row of unique.sort((a, b) => a.version - b.version)) {
    versions.set(row.contentHash, [...(versions.get(row.contentHash) ?? []), row])
  }
  return versions
}
