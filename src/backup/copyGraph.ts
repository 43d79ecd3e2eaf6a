import { randomUUID } from 'node:crypto'
import { ParleyError } from '../domain/ParleyError.ts'
import { endWatch } from '../graph/backup/endWatch.ts'
import { footprintsAbove } from '../graph/backup/footprintsAbove.ts'
import { removeFootprints } from '../graph/backup/removeFootprints.ts'
import { storedChanges } from '../graph/backup/storedChanges.ts'
import { storedCounts } from '../graph/backup/storedCounts.ts'
import { storedItemRow, type StoredItem } from '../graph/backup/storedItem.ts'
import { storedItemsById } from '../graph/backup/storedItemsById.ts'
import { storedNodes } from '../graph/backup/storedNodes.ts'
import { storedPages } from '../graph/backup/storedPages.ts'
import { storedSingles } from '../graph/backup/storedSingles.ts'
import { watchLedger } from '../graph/backup/watchLedger.ts'
import type { Graph, Run } from '../graph/Graph.ts'
import { readLedger } from '../graph/ledger/readLedger.ts'
import { isConflict } from '../graph/connection/isConflict.ts'
import { timeForAll } from '../graph/connection/timeForAll.ts'
import type { Telling } from '../ProgressLine.ts'
import { itemKey, keyOf } from './itemKey.ts'
import type { Spool } from './Spool.ts'

const pageSize = 1_000
/** Number of ids that are read again in one round trip. */
const againAtOnce = 1_000
/** Changes note what they touch for so long after the last sign of the backup, which may have to wait for the ledger. */
const leaseMs = 900_000
const renewEveryMs = 10_000
/** Number of rounds in which is read again what changes touch meanwhile, before the ledger is held; so few ids are left to that. */
const [longestCatchUp, fewIds] = [10, 200]
/** Units that run while the ledger is held, and are planned before. */
const lastUnits = [footprintsAbove, storedItemsById, storedChanges, endWatch, storedCounts, storedSingles]
/**
 * The ledger is held for so long at most at each of the first attempts, and then twice as long as at the one before. Whoever waits for it waits for
 * ten seconds before it is refused.
 */
const [heldMs, shortAttempts, longestHeldMs] = [700, 5, 5_600]
/** Number of changes of which it is read at once what they touched. */
const changesAtOnce = 20
/** Number of attempts to hold the ledger, of ten seconds each. */
const lockTries = 60
/** Number of attempts to end while nothing is left to be read again. */
const tries = 100

/** Description of a copied graph, as of the change with the number. */
export interface Copied {
  readonly structure: number
  readonly epoch: string
  readonly sequence: number
  /** Instant of the last change, RFC 3339 UTC. */
  readonly at: string
  readonly nodes: number
  readonly relationships: number
}

export interface Copying {
  readonly telling: Telling
  /** Is called when everything was read, before what has changed meanwhile is read again. */
  readonly inspect?: (() => Promise<void>) | undefined
}

/** Reads rows of a unit inside a transaction or outside. */
type Read = Run

/**
 * Copies all that a graph holds into a spool, as of one number of the ledger, while others write. Everything is read page by page without any
 * lock. Meanwhile each change notes what it touches, and that is read again; the last of it while the ledger is held.
 */
export async function copyGraph(
  graph: Graph,
  spool: Spool,
  { telling, inspect = () => Promise.resolve() }: Copying,
): Promise<Copied> {
  const copy = new GraphCopy(graph, spool, telling)
  await copy.readAll()
  await inspect()
  return copy.finished()
}

class GraphCopy {
  readonly #graph: Graph
  readonly #spool: Spool
  readonly #telling: Telling
  readonly #watcher = randomUUID()
  /** Number of the last change of which it is known what it touched. */
  #seen = 0
  /** Number of the last change that is in the spool. */
  #copied = 0
  /** Ids that changes have touched since they were read. */
  readonly #touched = new Set<string>()
  /** Rows that were read again and are not in the spool yet, with the ids that were asked for. */
  readonly #readAgain: { readonly ids: readonly string[]; readonly items: readonly unknown[] }[] = []
  #renewed = Date.now()

  constructor(graph: Graph, spool: Spool, telling: Telling) {
    this.#graph = graph
    this.#spool = spool
    this.#telling = telling
  }

  /** Reads everything page by page, without any lock. */
  async readAll(): Promise<void> {
    await this.#begin()
    await this.#copyNodes()
    await this.#copyPages()
  }

  /** Reads again what has changed meanwhile, until nothing is left of it while the ledger is held. */
  async finished(): Promise<Copied> {
    for (let attempt = 1; attempt <= tries; attempt += 1) {
      await this.#catchUp()
      await this.#graph.planWrites(lastUnits)
      const copied = await untilFree(() => this.#end(heldAt(attempt)))
      await this.#replaceTouched()
      if (copied === null) continue
      await this.#graph.write({ action: 'BACKUP' }, (run) => run(removeFootprints, { upTo: copied.sequence }))
      return copied
    }
    throw new ParleyError(
      'BACKUP_FAILED',
      'The graph changes faster than it can be backed up. Run the backup again once there is less to write.',
    )
  }

  readonly #read: Read = (unit, parameters) => this.#graph.read(unit, parameters, timeForAll())

  async #begin(): Promise<void> {
    const { sequence, before, isWatched } = await this.#watch()
    if (isWatched && before !== this.#watcher)
      this.#telling.say('Another backup of this graph has begun before; this one takes its place.')
    this.#seen = sequence
    await this.#graph.write({ action: 'BACKUP' }, (run) => run(removeFootprints, { upTo: sequence }))
  }

  async #watch() {
    const [watch] = await untilFree(() =>
      this.#graph.write({ action: 'BACKUP' }, (run) =>
        run(watchLedger, { watcher: this.#watcher, forMs: leaseMs }),
      ),
    )
    this.#renewed = Date.now()
    if (watch === undefined) throw new Error('The graph has no ledger.')
    return watch
  }

  async #renew(): Promise<void> {
    if (Date.now() - this.#renewed >= renewEveryMs) await this.#watchOn()
  }

  /** Watches on, unless another backup does so by now. */
  async #watchOn(): Promise<void> {
    const { before } = await this.#watch()
    if (before !== this.#watcher) throw replaced()
  }

  async #copyNodes(): Promise<void> {
    const [{ nodes } = { nodes: 0 }] = await this.#read(storedCounts, {})
    let read = 0
    for (let after = ''; ;) {
      const page = await this.#read(storedNodes, { after, limit: pageSize })
      for (const { id, ...item } of page) await this.#spool.add(keyOf('Node', id), item)
      read += page.length
      const last = page.at(-1)
      if (last === undefined || page.length < pageSize) return
      after = last.id
      this.#telling.show(() => `${Math.min(99, Math.floor((read / nodes) * 100))} % · ${read} nodes`)
      await this.#renew()
    }
  }

  /** Copies the changes of which it is known what they touched, and which no other follows any more. */
  async #copyChanges(read: Read): Promise<void> {
    for (;;) {
      const page = await read(storedChanges, { above: this.#copied, upTo: this.#seen, limit: pageSize })
      for (const { labels, properties } of page) await this.#add({ labels, properties, relationships: [] })
      const last = page.at(-1)
      if (last !== undefined) this.#copied = last.sequence
      if (page.length < pageSize) return
    }
  }

  async #copyPages(): Promise<void> {
    for (const unit of Object.values(storedPages))
      for (let after = ''; ;) {
        const page = await this.#read(unit, { after, limit: againAtOnce })
        for (const { labels, properties } of page) await this.#add({ labels, properties, relationships: [] })
        const last = page.at(-1)
        if (last === undefined || page.length < againAtOnce) break
        after = last.id
        await this.#renew()
      }
  }

  /** Reads again what was touched, until nothing is left of it or the time is over. */
  async #copyTouched(read: Read, forMs: number): Promise<void> {
    const began = Date.now()
    while (this.#touched.size > 0 && Date.now() - began < forMs) {
      const ids = [...this.#touched].slice(0, againAtOnce)
      const items = await read(storedItemsById, { ids })
      for (const id of ids) this.#touched.delete(id)
      this.#readAgain.push({ ids, items })
    }
  }

  /** Puts what was read again in the place of what was read before. */
  async #replaceTouched(): Promise<void> {
    for (const { ids, items } of this.#readAgain.splice(0)) {
      for (const id of ids)
        for (const label of ['Node', ...Object.keys(storedPages)]) this.#spool.drop(keyOf(label, id))
      for (const row of items) {
        const item = storedItemRow.parse(row)
        await this.#spool.replace(itemKey(item), item)
      }
    }
  }

  /** Reads again what has been touched until now without holding anything, and what was touched meanwhile, until that is little. */
  async #catchUp(): Promise<void> {
    await this.#watchOn()
    for (let round = 1; round <= longestCatchUp; round += 1) if ((await this.#readOn()) <= fewIds) return
  }

  /** Reads again what has been touched until now, and returns how many ids that was. */
  async #readOn(): Promise<number> {
    const { sequence } = (await readLedger(this.#graph)) ?? { sequence: 0 }
    let ids = 0
    do {
      await this.#takeFootprints(this.#read, Math.min(sequence, this.#seen + changesAtOnce))
      ids += this.#touched.size
      await this.#copyTouched(this.#read, Infinity)
      await this.#replaceTouched()
      await this.#renew()
    } while (this.#seen < sequence)
    await this.#copyChanges(this.#read)
    return ids
  }

  /** Ends the copy while the ledger is held; null where more was touched meanwhile than can be read in that time. */
  async #end(forMs: number): Promise<Copied | null> {
    return this.#graph.write({ action: 'BACKUP' }, async (run) => {
      const [watch] = await run(watchLedger, { watcher: this.#watcher, forMs: leaseMs })
      if (watch?.before !== this.#watcher) throw replaced()
      await this.#takeFootprints(run, watch.sequence)
      await this.#copyTouched(run, forMs)
      this.#renewed = Date.now()
      if (this.#touched.size > 0) return null
      await this.#copyChanges(run)
      await run(endWatch, { watcher: this.#watcher })
      const [counts] = await run(storedCounts, {})
      const singles = await run(storedSingles, {})
      for (const single of singles)
        await this.#spool.replace(itemKey(single), { ...single, relationships: [] })
      return { ...stateIn(singles), ...(counts ?? { nodes: 0, relationships: 0 }) }
    })
  }

  /** Learns what the changes up to a number have touched. */
  async #takeFootprints(read: Read, upTo: number): Promise<void> {
    const footprints = await read(footprintsAbove, { above: this.#seen, upTo })
    // Each change since the watch began has left one, unless the watch had run out or an older Parley wrote it.
    if (footprints.length !== upTo - this.#seen)
      throw new ParleyError(
        'BACKUP_FAILED',
        'Something changed that no footprint tells of: the backup had stood still for too long, or an older Parley writes to the graph. Run the backup again.',
      )
    for (const { ids } of footprints) for (const id of ids) this.#touched.add(id)
    this.#seen = upTo
  }

  #add(item: StoredItem): Promise<void> {
    return this.#spool.add(itemKey(item), item)
  }
}

function heldAt(attempt: number): number {
  return Math.min(longestHeldMs, heldMs * 2 ** Math.max(0, attempt - shortAttempts))
}

/** Tries again where a change holds the ledger for longer than a lock may be waited for. */
async function untilFree<T>(work: () => Promise<T>): Promise<T> {
  for (let left = lockTries; ; left -= 1)
    try {
      return await work()
    } catch (error) {
      if (left <= 1 || !isConflict(error)) throw error
    }
}

function stateIn(
  singles: readonly Pick<StoredItem, 'labels' | 'properties'>[],
): Omit<Copied, 'nodes' | 'relationships'> {
  const of = (label: string) => singles.find(({ labels }) => labels.includes(label))?.properties ?? {}
  const { sequence, millis, epoch } = of('Ledger')
  return {
    structure: Number(of('Structure')['version']),
    epoch: String(epoch),
    sequence: Number(sequence),
    at: new Date(Number(millis)).toISOString(),
  }
}

function replaced(): ParleyError {
  return new ParleyError(
    'BACKUP_FAILED',
    'Another backup of this graph has begun and takes the place of this one. Run one at a time.',
  )
}
