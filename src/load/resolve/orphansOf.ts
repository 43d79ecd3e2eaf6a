import type { KnownToGraph } from '../../domain/faults/KnownToGraph.ts'
import type { ItemLine } from '../../domain/interchange.ts'
import { itemKey } from './itemKey.ts'

export interface Orphan {
  readonly item: ItemLine
  readonly reason: string
}

/**
 * The records that cannot stand once others were left out, because they refer to one of these which the graph does not hold, or lose their
 * status with it; with them, those that refer to them in turn.
 */
export function orphansOf(
  items: readonly ItemLine[],
  left: readonly ItemLine[],
  known: KnownToGraph,
): Orphan[] {
  const referring = grouped(items, referencesOf)
  const described = new Map(items.map((item) => [itemKey(item), item]))
  const statuses = grouped([...items, ...left], statusesOf)
  const gone = new Set(left)
  const orphans: Orphan[] = []
  const leave = (item: ItemLine | undefined, reason: string) => {
    if (item === undefined || gone.has(item)) return
    gone.add(item)
    orphans.push({ item, reason: `${item.record} "${item.id}": ${reason}` })
  }
  // The set grows while it is gone through, and ends when nothing more leans on what is in it.
  for (const item of gone) {
    if (!isHeld(item, known))
      for (const other of referring.get(itemKey(item)) ?? [])
        leave(other, `it refers to "${item.id}", which was rejected.`)
    for (const event of statusesOf(item)) {
      const isStated = known.eventsWithStatus.has(event) || statuses.get(event)?.some((one) => !gone.has(one))
      const thing = described.get(itemKey({ record: 'event', id: event }))
      // A status that is said of another kind of thing is at fault itself.
      if (isStated !== true && thing?.record === 'event') leave(thing, 'what gave its status was rejected.')
    }
  }
  return orphans
}

function isHeld({ record, id }: ItemLine, known: KnownToGraph): boolean {
  return record === 'statement' ? known.statements.has(id.split('.')[0] ?? id) : known.types.has(id)
}

/** Keys of the records that a record refers to. */
function referencesOf(item: ItemLine): string[] {
  if (item.record === 'actor' && item.id.includes('#')) return [thingKey(item.id.split('#')[0] ?? '')]
  if (item.record === 'source') return [item.publisher, ...(item.cites ?? [])].map(thingKey)
  if (item.record !== 'statement') return []
  const { speaker, source, condition, fulfils, about, asserts = [], reportedBy, links = [] } = item
  const things = [
    ...[speaker, source, condition, fulfils],
    ...about.map(({ subject }) => subject),
    ...asserts.flatMap(({ from, to }) => [from, to]),
  ]
  const statements = [reportedBy, ...links.map(({ to }) => to)]
  return [
    ...things.filter((id) => id !== undefined).map(thingKey),
    ...statements.filter((id) => id !== undefined).map((id) => itemKey({ record: 'statement', id })),
  ]
}

const thingKey = (id: string) => itemKey({ record: 'thing', id })

/** Ids of the events whose status a record gives. */
function statusesOf(item: ItemLine): string[] {
  if (item.record !== 'statement' || item.polarity === 'NEGATED') return []
  return item.about.filter(({ status }) => status !== undefined).map(({ subject }) => subject)
}

function grouped(items: readonly ItemLine[], keysOf: (item: ItemLine) => string[]): Map<string, ItemLine[]> {
  const groups = new Map<string, ItemLine[]>()
  for (const item of items)
    for (const key of keysOf(item)) {
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [item])
      else group.push(item)
    }
  return groups
}
