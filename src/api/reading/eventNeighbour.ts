import type { GraphQLResolveInfo } from 'graphql'
import type { EventRow } from '../../graph/event/eventRow.ts'
import {
  neighbourKey,
  neighboursByEvents,
  type ToOneNeighbour,
} from '../../graph/event/neighboursByEvents.ts'
import type { ThingRow } from '../../graph/thing/thingRow.ts'
import type { Context } from '../Context.ts'
import { thingNeighbour } from './thingNeighbour.ts'

/** The one neighbour of a kind that an event has; null where it has none. */
export async function eventNeighbour<Row extends ThingRow | EventRow>(
  neighbour: ToOneNeighbour,
  event: string,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Row | null> {
  const found = await context.reader.row(neighboursByEvents, neighbourKey(neighbour, event))
  return found && thingNeighbour<Row>(found.reference, context, info)
}
