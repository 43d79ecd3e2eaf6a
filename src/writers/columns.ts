import type { Occasion, WrittenThing, WrittenTie } from './WrittenGraph.ts'

export type Value = string | number | readonly string[] | null | undefined

/** Attribute of a thing or tie in a table, and in the formats that declare their attributes. */
export interface Column<Item> {
  readonly name: string
  readonly type: 'string' | 'integer' | 'strings'
  readonly of: (item: Item) => Value
}

/** Columns of things beside id, type and name, and of ties beside id, relationship and ends; those of the moment are the same for every tie. */
export const columns = {
  thing: [
    column<WrittenThing>('type', ({ type }) => type),
    column<WrittenThing>('description', ({ description }) => description),
    column<WrittenThing>('status', ({ status }) => status),
    column<WrittenThing>('earliest', ({ earliest }) => earliest),
    column<WrittenThing>('latest', ({ latest }) => latest),
  ],
  tie: [
    column<WrittenTie>('relationship', ({ relationship }) => relationship),
    column<WrittenTie>('role', ({ role }) => role),
    column<WrittenTie>('title', ({ title }) => title),
    column<WrittenTie>('validFrom', ({ validFrom }) => validFrom),
    column<WrittenTie>('validTo', ({ validTo }) => validTo),
    column<WrittenTie>('certainty', ({ certainty }) => certainty),
    column<WrittenTie>('attributionDepth', ({ attributionDepth }) => attributionDepth, 'integer'),
    column<WrittenTie>('statements', ({ statementIds }) => statementIds.length, 'integer'),
    column<WrittenTie>('statementIds', ({ statementIds }) => statementIds, 'strings'),
  ],
  moment: [
    column<Occasion>('validAt', ({ moment }) => moment.validAt),
    column<Occasion>('knownAt', ({ moment }) => moment.knownAt ?? moment.writtenAt),
  ],
}

function column<Item>(
  name: string,
  of: Column<Item>['of'],
  type: Column<Item>['type'] = 'string',
): Column<Item> {
  return { name, type, of }
}
