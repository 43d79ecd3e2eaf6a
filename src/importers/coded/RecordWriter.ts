import { randomUUID } from 'node:crypto'
import {
  eventKindOf,
  eventRow,
  recordRows,
  thingRow,
  thingsOf,
  type IdentifiedRecord,
} from '../../domain/coded/codedRows.ts'
import { vocabulary } from '../../domain/vocabulary.ts'
import type { Graph } from '../../graph/Graph.ts'
import { heldIdsAmong } from '../../graph/held/heldIdsAmong.ts'
import { heldRecordsAmong } from '../../graph/held/heldRecordsAmong.ts'
import { isConflict } from '../../graph/connection/isConflict.ts'
import { isUnavailable } from '../../graph/connection/isUnavailable.ts'
import { writeChange } from '../../graph/ledger/writeChange.ts'
import { addRecords } from '../../graph/write/addRecords.ts'
import { recordCodedEvents } from '../../graph/write/recordCodedEvents.ts'
import { upsertThings } from '../../graph/write/upsertThings.ts'
import type { RecordSink } from './RecordSink.ts'

/** Units of one batch. */
const units = [upsertThings, ...Object.values(recordCodedEvents), addRecords]

/** Number of records in one transaction. */
const batchSize = 2_000
/** Number of batches in flight; the database uses one processor for each. */
const atOnce = 2
/** Number of attempts: another process may write the same meetings, and the database may end in the middle. */
const tries = 10
/** Things known to be in the graph are not looked up again; so many are remembered at most. */
const mostRemembered = 500_000

/**
 * Writes the records of a data set, batch after batch, each in one transaction. What the graph holds already is left as it is, so a load
 * that was ended in the middle goes on where it was when it is run again.
 */
export class RecordWriter implements RecordSink {
  readonly #graph: Graph
  readonly #dataset: string
  readonly #recordedAt: string | undefined
  /** Id of the load that every batch is a part of. */
  readonly #load = randomUUID()
  readonly #sharesEvents: boolean
  readonly #remembered = new Set<string>()
  #batch = new Map<string, IdentifiedRecord>()
  /** Batches in flight, each with the events of which another batch can hold a record. */
  readonly #underWay = new Map<Promise<void>, ReadonlySet<string>>()
  #recorded = 0

  /**
   * `recordedAt` is the instant that the records bring with them; without it each batch has the instant of its change. Where `sharesEvents` is
   * not stated, only meetings can have been met before, from their other side: it spares looking up the others.
   */
  constructor(
    graph: Graph,
    {
      dataset,
      recordedAt,
      sharesEvents = false,
    }: { dataset: string; recordedAt?: string | undefined; sharesEvents?: boolean },
  ) {
    this.#graph = graph
    this.#dataset = dataset
    this.#recordedAt = recordedAt
    this.#sharesEvents = sharesEvents
  }

  get recorded(): number {
    return this.#recorded
  }

  /** Takes a record; waits only where as many batches are under way as can be. A record that was taken before is the same record. */
  async add(record: IdentifiedRecord): Promise<void> {
    if (!this.#batch.has(record.id)) this.#batch.set(record.id, record)
    if (this.#batch.size >= batchSize) await this.#flush()
  }

  /** Writes what is left. */
  async finish(): Promise<void> {
    await this.#flush()
    await Promise.all(this.#underWay.keys()).catch((error: unknown) => this.#giveUp(error))
  }

  async #flush(): Promise<void> {
    const batch = [...this.#batch.values()]
    this.#batch = new Map()
    if (batch.length === 0) return
    const shared = this.#sharedBy(batch)
    while (this.#underWay.size >= atOnce || this.#isWriting(shared))
      await Promise.race(this.#underWay.keys()).catch((error: unknown) => this.#giveUp(error))
    const written = this.#writeSurely(batch)
    this.#underWay.set(written, shared)
    written.then(
      () => this.#underWay.delete(written),
      () => undefined,
    )
  }

  /** What is under way beside a batch that failed is counted before that is told. */
  async #giveUp(error: unknown): Promise<never> {
    await Promise.allSettled(this.#underWay.keys())
    throw error
  }

  /** The events of which there can be another record. */
  #sharedBy(records: readonly IdentifiedRecord[]): ReadonlySet<string> {
    const shared = records.filter((one) => this.#sharesEvents || eventKindOf(one) === 'Meeting')
    return new Set(shared.map(({ event }) => event))
  }

  /** Tells that a batch in flight has a record of one of these events, which both would create. */
  #isWriting(events: ReadonlySet<string>): boolean {
    const shared = [...events]
    return [...this.#underWay.values()].some((written) => shared.some((event) => written.has(event)))
  }

  /** Writes a batch; each further try reads first what is there, where another import or this one may have written it. */
  async #writeSurely(batch: readonly IdentifiedRecord[]): Promise<void> {
    let unanswered: readonly IdentifiedRecord[] = []
    for (let left = tries; ; left -= 1) {
      const known = await this.#recordsAmong(batch.map(({ id }) => id))
      const fresh = batch.filter(({ id }) => !known.has(id))
      this.#recorded += unanswered.filter(({ id }) => known.has(id)).length
      unanswered = []
      try {
        if (fresh.length > 0) await this.#write(fresh)
        this.#recorded += fresh.length
        return
      } catch (error) {
        if (left <= 1 || !(isConflict(error) || isUnavailable(error))) throw error
        if (isUnavailable(error)) unanswered = fresh
      }
    }
  }

  async #write(fresh: readonly IdentifiedRecord[]): Promise<void> {
    const dataset = this.#dataset
    const [held, things] = await Promise.all([
      this.#heldAmong([...this.#sharedBy(fresh)]),
      this.#missingThings(fresh),
    ])
    const events = [...byEvent(fresh)]
    const intent = {
      ...({ action: 'IMPORT', units, dataset } as const),
      ...{ load: this.#load, recordedAt: this.#recordedAt },
    }
    await writeChange(this.#graph, intent, async (run, { recordedAt: now }) => {
      if (things.length > 0) await run(upsertThings, { now, rows: things })
      for (const kind of vocabulary.eventKind) {
        const rows = events
          .filter(([id, records]) => !held.has(id) && eventKindOf(records[0]) === kind)
          .map(([, records]) => eventRow(dataset, records))
        if (rows.length > 0) await run(recordCodedEvents[kind], { now, dataset, rows })
      }
      const rows = events
        .filter(([id]) => held.has(id))
        .map(([event, records]) => ({ event, records: recordRows(dataset, records) }))
      if (rows.length > 0) await run(addRecords, { now, dataset, rows })
      return {
        ...{ added: fresh.length, recoded: 0, retracted: 0, things: things.length },
        ...{ recordedIds: [], retractedIds: [], subjectIds: [...thingsOf(dataset, fresh)].map(([id]) => id) },
      }
    })
    for (const { id } of things) this.#remembered.add(id)
  }

  async #recordsAmong(ids: string[]): Promise<Set<string>> {
    return new Set((await this.#graph.read(heldRecordsAmong, { ids })).map(({ id }) => id))
  }

  async #heldAmong(ids: string[]): Promise<Set<string>> {
    if (ids.length === 0) return new Set()
    return new Set((await this.#graph.read(heldIdsAmong, { ids })).map(({ id }) => id))
  }

  async #missingThings(batch: readonly IdentifiedRecord[]) {
    if (this.#remembered.size > mostRemembered) this.#remembered.clear()
    const unknown = [...thingsOf(this.#dataset, batch)].filter(([id]) => !this.#remembered.has(id))
    if (unknown.length === 0) return []
    for (const id of await this.#heldAmong(unknown.map(([id]) => id))) this.#remembered.add(id)
    return unknown
      .filter(([id]) => !this.#remembered.has(id))
      .map(([id, thing]) => thingRow(this.#dataset, id, thing))
  }
}

function byEvent(records: readonly IdentifiedRecord[]) {
  const groups = new Map<string, [IdentifiedRecord, ...IdentifiedRecord[]]>()
  for (const record of records) {
    const group = groups.get(record.event)
    if (group === undefined) groups.set(record.event, [record])
    else group.push(record)
  }
  return groups
}
