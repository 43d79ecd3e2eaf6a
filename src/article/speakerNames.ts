import type { Graph } from '../graph/Graph.ts'
import { thingsById } from '../graph/thing/thingsById.ts'
import { timeForAll } from '../graph/connection/timeForAll.ts'
import type { AnchoredItem } from '../load/resolve/resolveQuotes.ts'
import { clocksNow } from '../load/resolve/clocksNow.ts'

/** Names and aliases of the speakers of records, by their ids: as the records describe them, else as the graph does. */
export async function speakerNames(
  graph: Graph,
  items: readonly AnchoredItem[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const own = items.flatMap((item) =>
    item.record === 'actor' ? [[item.id, [item.name, ...(item.aliases ?? [])]] as const] : [],
  )
  const described = new Set(own.map(([id]) => id))
  const speakers = items.flatMap((item) => (item.record === 'statement' ? [item.speaker] : []))
  const keys = [...new Set(speakers)].filter((id) => !described.has(id))
  const held =
    keys.length === 0 ? [] : await graph.read(thingsById.present, { ...clocksNow(), keys }, timeForAll())
  return new Map([...held.map(({ key, row }) => [key, [row.name, ...row.aliases]] as const), ...own])
}
