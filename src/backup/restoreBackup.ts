import { ParleyError } from '../domain/ParleyError.ts'
import { createStored } from '../graph/backup/createStored.ts'
import { restoration } from '../graph/backup/restoration.ts'
import { storedCounts } from '../graph/backup/storedCounts.ts'
import type { Graph } from '../graph/Graph.ts'
import { prepareGraph } from '../graph/prepareGraph.ts'
import { structure } from '../graph/structure/structure.ts'
import { timeForAll } from '../graph/connection/timeForAll.ts'
import type { Telling } from '../ProgressLine.ts'
import type { BackupHeader } from './BackupLines.ts'
import type { Chain } from './Chain.ts'

const nodesAtOnce = 2_000
const relationshipsAtOnce = 5_000
/** Removing a node of many relationships takes more memory than writing it. */
const removedAtOnce = 1_000

/** Counts of a graph after it was restored. */
export interface Restored extends BackupHeader {
  readonly nodes: number
  readonly relationships: number
}

/** Writes what a chain of backups holds into an empty graph. Until it is complete the graph is marked, and no other command opens it. */
export async function restoreBackup(graph: Graph, chain: Chain, telling: Telling): Promise<Restored> {
  await begin(graph, chain, telling)
  // Nodes are found by their id; the other indexes are filled faster once all nodes are there.
  for (const definition of structure)
    if (definition.includes('CONSTRAINT node_id ')) await graph.define(definition)
  await graph.define('CALL db.awaitIndexes(7200)')
  const { nodes, relationships, sequence } = { ...chain.end, ...chain.last }
  await writeNodes(graph, chain, (done) =>
    telling.show(() => `Nodes: ${Math.floor((done / (nodes || 1)) * 100)} %`),
  )
  await writeRelationships(graph, chain, (done) =>
    telling.show(() => `Relationships: ${Math.floor((done / (relationships || 1)) * 100)} %`),
  )
  await demandCounts(graph, chain)
  await graph.write({ action: 'RESTORE' }, (run) => run(restoration.end, { version: chain.last.structure }))
  telling.say('Making the indexes …')
  await prepareGraph(graph, telling)
  return { ...chain.last, nodes, relationships, sequence }
}

async function begin(graph: Graph, chain: Chain, telling: Telling): Promise<void> {
  const isCutOff = await graph.write({ action: 'RESTORE' }, async (run) => {
    const [begun] = await run(restoration.begin, { file: chain.last.id })
    if (begun === undefined) throw new Error('The restoration did not begin.')
    if (begun.nodes > 0 && !begun.isCutOff)
      throw new ParleyError(
        'GRAPH_NOT_EMPTY',
        `The graph is not empty: the database holds ${begun.nodes} nodes. A backup is restored into an empty one: set PARLEY_HOME to a folder that is not there yet, or NEO4J_URI and NEO4J_DATABASE to an empty database.`,
      )
    return begun.isCutOff
  })
  if (!isCutOff) return
  telling.say('A restoration was cut off here. What it left is removed …')
  for (let removed = removedAtOnce; removed === removedAtOnce;) {
    const [answer] = await graph.write({ action: 'RESTORE' }, (run) =>
      run(restoration.clear, { limit: removedAtOnce }),
    )
    removed = answer?.written ?? 0
  }
}

async function writeNodes(graph: Graph, chain: Chain, onDone: (done: number) => void): Promise<void> {
  const rows = new Batch(nodesAtOnce, (batch: { labels: string[]; properties: Record<string, unknown> }[]) =>
    graph.write({ action: 'RESTORE' }, async (run) => {
      await run(createStored.nodes, { rows: batch })
    }),
  )
  for await (const { item } of chain.items()) {
    // The version of the structure is written last: it opens the graph.
    if (!item.labels.includes('Structure'))
      await rows.add({ labels: item.labels, properties: item.properties })
    onDone(rows.done)
  }
  await rows.flush()
}

async function writeRelationships(graph: Graph, chain: Chain, onDone: (done: number) => void): Promise<void> {
  const rows = new Batch(
    relationshipsAtOnce,
    (batch: { type: string; from: string; to: string; properties: Record<string, unknown> }[]) =>
      graph.write({ action: 'RESTORE' }, async (run) => {
        await run(createStored.relationships, { rows: batch })
      }),
  )
  for await (const { item } of chain.items()) {
    const id = String(item.properties['id'])
    for (const { type, from, to, properties } of item.relationships)
      await rows.add({ type, from: from ?? id, to: to ?? id, properties })
    onDone(rows.done)
  }
  await rows.flush()
}

async function demandCounts(graph: Graph, { end }: Chain): Promise<void> {
  const [held] = await graph.read(storedCounts, {}, timeForAll())
  if (held?.nodes === end.nodes && held.relationships === end.relationships) return
  throw new ParleyError(
    'GRAPH_INCOMPLETE',
    `The backup holds ${end.nodes} nodes and ${end.relationships} relationships, and the graph ${held?.nodes ?? 0} and ${held?.relationships ?? 0}. Something else writes to it, or the database lost a part: run the restoration again.`,
  )
}

/** Collects rows and writes them so many at once. */
class Batch<Row> {
  readonly #size: number
  readonly #write: (rows: Row[]) => Promise<void>
  #rows: Row[] = []
  done = 0

  constructor(size: number, write: (rows: Row[]) => Promise<void>) {
    this.#size = size
    this.#write = write
  }

  async add(row: Row): Promise<void> {
    this.#rows.push(row)
    if (this.#rows.length >= this.#size) await this.flush()
  }

  async flush(): Promise<void> {
    const rows = this.#rows
    this.#rows = []
    if (rows.length > 0) await this.#write(rows)
    this.done += rows.length
  }
}
