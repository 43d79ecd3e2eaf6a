import type { CodedRecord } from '../../domain/coded/CodedRecord.ts'
import {
  eventKindOf,
  eventRow,
  identified,
  recordRows,
  thingRow,
  thingsOf,
  type IdentifiedRecord,
} from '../../domain/coded/codedRows.ts'
import { vocabulary } from '../../domain/vocabulary.ts'
import type { Graph } from '../../graph/Graph.ts'
import { heldIdsAmong } from '../../graph/held/heldIdsAmong.ts'
import { addRecords } from '../../graph/write/addRecords.ts'
import { recordCodedEvents } from '../../graph/write/recordCodedEvents.ts'
import { upsertThings } from '../../graph/write/upsertThings.ts'

/** So many records are written in one transaction. */
const batchSize = 2_000
/** Things known to be in the graph are not looked up again; so many are remembered at most. */
const mostRemembered = 500_000

/**
 * Writes the records of a data set, batch after batch, each in one transaction: what the graph holds already is left as it is, so a load that
 * was ended in the middle goes on where it was when it is run again. Answers how many records were new.
 */
export async function loadRecords(
  graph: Graph,
  { dataset, file, now }: { dataset: string; file: string; now: string },
  records: AsyncIterable<CodedRecord>,
): Promise<number> {
  const remembered = new Set<string>()
  let written = 0
  let writing: Promise<number> = Promise.resolve(0)
  for await (const batch of batchesOf(dataset, records)) {
    // The next batch is parsed while this one is written; two at once would only wait for each other's locks.
    written += await writing
    writing = writeBatch(graph, batch, { dataset, file, now, remembered })
    writing.catch(() => undefined)
  }
  return written + (await writing)
}

async function* batchesOf(
  dataset: string,
  records: AsyncIterable<CodedRecord>,
): AsyncGenerator<IdentifiedRecord[]> {
  let batch = new Map<string, IdentifiedRecord>()
  for await (const record of records) {
    const one = identified(dataset, record)
    // A line that says the same again is the same record.
    if (!batch.has(one.id)) batch.set(one.id, one)
    if (batch.size < batchSize) continue
    yield [...batch.values()]
    batch = new Map()
  }
  if (batch.size > 0) yield [...batch.values()]
}

async function writeBatch(
  graph: Graph,
  batch: readonly IdentifiedRecord[],
  { dataset, file, now, remembered }: { dataset: string; file: string; now: string; remembered: Set<string> },
): Promise<number> {
  const attempt = async () => {
    const ids = [...new Set(batch.flatMap(({ id, event }) => [id, event]))]
    const held = new Set((await graph.read(heldIdsAmong, { ids })).map(({ id }) => id))
    const fresh = batch.filter(({ id }) => !held.has(id))
    if (fresh.length === 0) return 0
    const things = await missingThings(graph, dataset, fresh, remembered)
    const events = byEvent(fresh)
    await graph.write(async (run) => {
      if (things.length > 0) await run(upsertThings, { now, rows: things })
      const shared = { now, dataset, file }
      for (const kind of vocabulary.eventKind) {
        const rows = [...events].flatMap(([id, records]) =>
          held.has(id) || eventKindOf(records[0]) !== kind ? [] : [eventRow(dataset, records)],
        )
        if (rows.length > 0) await run(recordCodedEvents[kind], { ...shared, rows })
      }
      const rows = [...events].flatMap(([event, records]) =>
        held.has(event) ? [{ event, records: recordRows(dataset, records) }] : [],
      )
      if (rows.length > 0) await run(addRecords, { ...shared, rows })
    })
    for (const { id } of things) remembered.add(id)
    return fresh.length
  }
  // Another process may load the same records at this moment: what it wrote is read before one more try.
  return attempt().catch(() => attempt())
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

async function missingThings(
  graph: Graph,
  dataset: string,
  batch: readonly IdentifiedRecord[],
  remembered: Set<string>,
) {
  if (remembered.size > mostRemembered) remembered.clear()
  const unknown = [...thingsOf(dataset, batch)].filter(([id]) => !remembered.has(id))
  if (unknown.length === 0) return []
  const held = await graph.read(heldIdsAmong, { ids: unknown.map(([id]) => id) })
  for (const { id } of held) remembered.add(id)
  return unknown.filter(([id]) => !remembered.has(id)).map(([, thing]) => thingRow(dataset, thing))
}
