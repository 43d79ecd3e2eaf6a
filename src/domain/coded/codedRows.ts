import { fingerprint } from '../fingerprint.ts'
import { fold } from '../fold.ts'
import { listKey } from '../listKey.ts'
import { keySeparator, timeKey } from '../pageKey.ts'
import { tieKey } from '../tieKey.ts'
import type { Word } from '../vocabulary.ts'
import { codedId, codedIds } from './codedIds.ts'
import type { CodedRecord, CodedThing, Coding, ParsedRecord } from './CodedRecord.ts'

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
      if (thing !== null) things.set(codedId(dataset, thing.id), thing)
  return things
}

/** An actor or place of a data set as the graph is given it. */
export function thingRow(dataset: string, id: string, { name, kind }: Pick<CodedThing, 'name' | 'kind'>) {
  const content = {
    type: kind,
    name,
    aliases: [] as string[],
    description: null,
    code: null,
    foldedNames: fold(name),
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
  const [{ record, event }] = records
  const { scheme, code, root, eventLabel } = record.verb
  const days = records.map(({ record: { saidOn } }) => saidOn)
  const pageKey = timeKey({ earliest: record.day, latest: record.day }, event)
  const place = record.place === null ? null : codedId(dataset, record.place.id)
  return {
    id: event,
    name: eventLabel,
    day: record.day,
    pageKey,
    saidEarliest: days.includes(null) ? null : (days.sort()[0] ?? null),
    scheme,
    code,
    codeRoot: root,
    coding: codingOf(record.coding),
    records: recordRows(dataset, records),
    involved: involvementsOf(dataset, record).map(({ actor, role }) => ({
      actor,
      role,
      key: tieKey({ tie: 'INVOLVED_IN', from: actor, to: event, role }),
      pageKey: actor + keySeparator + pageKey,
    })),
    place: place === null ? null : { id: place, key: tieKey({ tie: 'LOCATED_IN', from: event, to: place }) },
  }
}

/** Records of one event as the graph is given them, in the order of their ids. */
export function recordRows(dataset: string, records: readonly IdentifiedRecord[]) {
  return [...records]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, record: { file, line, verb, from, to, saidOn } }) => ({
      id,
      file,
      line,
      label: verb.label,
      from: from === null ? null : codedId(dataset, from.id),
      to: to === null ? null : codedId(dataset, to.id),
      saidOn,
      pageKey:
        dataset + keySeparator + timeKey(saidOn === null ? null : { earliest: saidOn, latest: saidOn }, id),
    }))
}

/** The kind of event that a record is of. */
export const eventKindOf = ({ record: { verb } }: IdentifiedRecord): Word<'eventKind'> =>
  verb.meeting === null ? 'Action' : 'Meeting'

function codingOf({ contexts, ...coding }: Coding) {
  const given = Object.fromEntries(Object.entries(coding).filter(([, value]) => value !== null))
  return contexts.length === 0 ? given : { ...given, contexts: [...contexts] }
}

function involvementsOf(dataset: string, { from, to, verb }: CodedRecord) {
  const roles = verb.meeting ?? ({ from: 'INITIATOR', to: 'TARGET' } as const)
  const both = [
    ...(from === null ? [] : [{ actor: codedId(dataset, from.id), role: roles.from }]),
    ...(to === null ? [] : [{ actor: codedId(dataset, to.id), role: roles.to }]),
  ]
  // Who meets himself, as a group of people can, takes part once.
  const [one, other] = both
  return one?.actor === other?.actor && one?.role === other?.role ? both.slice(0, 1) : both
}
