import type { GraphQLResolveInfo } from 'graphql'
import { eventsById } from '../../graph/event/eventsById.ts'
import type { EventRow } from '../../graph/event/eventRow.ts'
import type { ThingReference } from '../../graph/thing/thingReference.ts'
import type { ThingRow } from '../../graph/thing/thingRow.ts'
import { thingsById } from '../../graph/thing/thingsById.ts'
import type { Context } from '../Context.ts'
import type { Reader } from './Reader.ts'
import { rowFields } from './rowFields.ts'
import { selectsAny } from './selectsAny.ts'

/** The thing that a row refers to: the reference itself where that answers the selection, else its row. */
export async function thingNeighbour<Row extends ThingRow | EventRow>(
  reference: ThingReference,
  { reader }: Context,
  info: GraphQLResolveInfo,
): Promise<Row> {
  const thing = selectsAny(info, rowFields.thing) ? await thingOf(reader, reference) : reference
  // The type of the schema says which of the two rows it is; a bare reference is read for no field that it lacks.
  return thing as Row
}

function thingOf(reader: Reader, { id, type }: ThingReference): Promise<ThingRow | EventRow | null> {
  return type === 'Meeting' || type === 'Action'
    ? reader.row(eventsById, id).then(rowOf)
    : reader.row(thingsById, id).then(rowOf)
}

function rowOf<Row>(found: { row: Row } | null): Row | null {
  return found?.row ?? null
}
