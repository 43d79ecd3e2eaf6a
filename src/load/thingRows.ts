import { cameoRoot } from '../domain/cameo/cameoRoot.ts'
import { fingerprint } from '../domain/fingerprint.ts'
import { indexedText } from '../domain/search/indexedText.ts'
import { interfaceOf } from '../domain/interfaceOf.ts'
import { timeKey } from '../domain/pageKey.ts'
import type { Seed } from '../domain/seed.ts'
import type { upsertThings } from '../graph/write/upsertThings.ts'
import { listKey } from '../domain/listKey.ts'
import type { RowOf } from './RowOf.ts'

export type ThingRow = RowOf<typeof upsertThings>

interface Thing {
  readonly name: string
  readonly aliases?: string[] | undefined
  readonly description?: string | undefined
  readonly code?: string | undefined
}

/** The actors, events, series, places and topics of a seed as the graph holds them. */
export function thingRows(seed: Seed): ThingRow[] {
  const row = (id: string, type: ThingRow['properties']['type'], thing: Thing) =>
    thingRow({ id, type, thing, seedName: seed.name })
  return [
    ...Object.entries(seed.actors).map(([id, actor]) => row(id, actor.kind, actor)),
    ...Object.entries(seed.events).map(([id, event]) => row(id, event.kind, event)),
    ...Object.entries(seed.series).map(([id, series]) => row(id, 'MeetingSeries', series)),
    ...Object.entries(seed.places).map(([id, place]) => row(id, 'Place', place)),
    ...Object.entries(seed.topics).map(([id, topic]) => row(id, 'Topic', topic)),
  ]
}

function thingRow({
  id,
  type,
  thing,
  seedName,
}: {
  id: string
  type: ThingRow['properties']['type']
  thing: Thing
  seedName: string
}): ThingRow {
  const isEvent = interfaceOf(type) === 'Event'
  const content = {
    type,
    name: thing.name,
    aliases: thing.aliases ?? [],
    description: thing.description ?? null,
    code: thing.code ?? null,
    codeRoot: thing.code === undefined ? null : cameoRoot(thing.code),
    foldedNames: indexedText([thing.name, ...(thing.aliases ?? [])]),
    ...(isEvent ? {} : { pageKey: listKey(thing.name, id) }),
  }
  return {
    id,
    labels: [...new Set([interfaceOf(type), type])] as ThingRow['labels'],
    properties: { ...content, fingerprint: fingerprint(content), seed: seedName },
    initial: isEvent ? { pageKey: timeKey(null, id) } : {},
  }
}
