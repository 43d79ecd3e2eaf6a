import { fingerprint } from '../fingerprint.ts'
import { listKey } from '../listKey.ts'
import { indexedText } from '../search/indexedText.ts'
import { keySeparator, keyWithin, pairOf, timeKey } from '../pageKey.ts'
import type { Word } from '../vocabulary.ts'
import { codedId, codedIds } from './codedIds.ts'
import type { CodedRecord, CodedThing, ParsedRecord } from './CodedRecord.ts'

/** A record with the ids that it and its event have in the graph. */
export interface IdentifiedRecord {
  readonly record: CodedRecord
  readonly id: string
  readonly event: string
}

/** Gives a record of a data set its ids. */
export function identified(dataset: string, file: string, record: ParsedRecord): IdentifiedRecord {
  const ids = codedIds(dataset, record)
  return { record: { ...record, file }, id: ids.record, event: ids.event }
}

/** The actors and places that records name, each once, by their ids in the graph. */
export function thingsOf(dataset: string, records: readonly IdentifiedRecord[]): Map<string, CodedThing> {
  const things = new Map<string, CodedThing>()
  for (const { record } of records)
    for (const thing of [record.from, record.to, record.place])
      // The first record to name a thing decides its name, as in a bulk import.
      if (thing !== null && !things.has(codedId(dataset, thing.id)))
        things.set(codedId(dataset, thing.id), thing)
  return things
}

/** An actor or place of a data set as the graph is given it. */
export function thingRow(dataset: string, id: string, { name, kind }: Pick<CodedThing, 'name' | 'kind'>) {
  const content = {
    type: kind,
    name,
    aliases: null,
    description: null,
    code: null,
    codeRoot: null,
    foldedNames: indexedText([name]),
    pageKey: listKey(name, id),
  }
  return {
    id,
    labels: kind === 'Place' ? (['Place'] as const).slice() : (['Actor', kind] as const).slice(),
    properties: { ...content, fingerprint: fingerprint(content), seed: dataset },
    initial: {},
  }
}

/** A new event with those of its records that are at hand, as the graph is given it. */
export function eventRow(dataset: string, records: readonly [IdentifiedRecord, ...IdentifiedRecord[]]) {
  const [first] = records
  const { record, event } = first
  const kind = eventKindOf(first)
  const { scheme, code, root, eventLabel } = record.verb
  const pageKey = timeKey({ earliest: record.day, latest: record.day }, event)
  const [own, ...others] = recordRows(dataset, records)
  if (own === undefined) throw new Error(`The event ${event} has no record.`)
  const [from, to] = sidesOf(dataset, record)
  return {
    id: event,
    name: eventLabel,
    day: record.day,
    pageKey,
    pairKey:
      from === null || to === null || from.actor === to.actor
        ? null
        : keyWithin(pairOf(from.actor, to.actor), kind, pageKey),
    scheme,
    code,
    root,
    ...record.coding,
    record: own,
    others,
    from,
    to,
    place: record.place === null ? null : codedId(dataset, record.place.id),
  }
}

/** Records of one event as the graph is given them, in the order of their keys: the first is the event's own. */
export function recordRows(dataset: string, records: readonly IdentifiedRecord[]) {
  return records
    .map(({ id, record: { file, line, verb, day, from, to, saidOn } }) => ({
      id,
      file,
      line,
      label: verb.label,
      from: from === null ? null : codedId(dataset, from.id),
      to: to === null ? null : codedId(dataset, to.id),
      saidOn,
      ...sayingOf(dataset, id, saidOn ?? day),
    }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
}

/** The last day on which a record can have been said, and its place among those of its set. */
const sayingOf = (dataset: string, id: string, day: string) => ({
  saidBy: day,
  key: dataset + keySeparator + timeKey({ earliest: day, latest: day }, id),
})

/** The kind of event that a record is of. */
export const eventKindOf = ({ record: { verb } }: IdentifiedRecord): Word<'eventKind'> =>
  verb.meeting === null ? 'Action' : 'Meeting'

/** Actors of an event with their roles; one that meets itself, as a group can, takes part once. */
function sidesOf(dataset: string, { from, to, verb }: CodedRecord) {
  const roles = verb.meeting ?? ({ from: 'INITIATOR', to: 'TARGET' } as const)
  const one = from && { actor: codedId(dataset, from.id), role: roles.from }
  const other = to && { actor: codedId(dataset, to.id), role: roles.to }
  const isOnce = one !== null && one.actor === other?.actor && one.role === other.role
  return [one, isOnce ? null : other] as const
}
