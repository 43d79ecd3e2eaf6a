import { fullTextQuery } from '../../domain/fullTextQuery.ts'
import { actorsAll } from '../../graph/thing/actorsAll.ts'
import { actorsByEvents } from '../../graph/thing/actorsByEvents.ts'
import { actorsByText } from '../../graph/thing/actorsByText.ts'
import type { QueryActorsArgs, RequireFields } from '../generated/resolvers.ts'
import type { ThingConnection } from '../mappers.ts'
import { actorTypes } from './actorTypes.ts'
import { emptyConnection } from './emptyConnection.ts'
import type { Reader } from './Reader.ts'

/** The list of actors. */
export function actorConnection(
  reader: Reader,
  args: RequireFields<QueryActorsArgs, 'first' | 'orderBy'>,
): ThingConnection {
  const filter = args.filter ?? {}
  const byEvents = args.orderBy === 'EVENTS_DESC'
  const request = {
    ...args,
    order: byEvents ? 'actor:EVENTS' : 'actor',
    descending: args.orderBy === 'NAME_DESC',
  }
  const types = filter.kinds?.map((kind) => actorTypes[kind]) ?? null
  const parameters = { filter: { types, belongsTo: filter.belongsTo ?? null } }
  const query = filter.text == null ? '' : fullTextQuery(filter.text)
  if (query === null) return emptyConnection(request)
  if (byEvents) return reader.connection(actorsByEvents, [], { ...parameters, query }, request)
  if (query === '') return reader.connection(actorsAll, [], parameters, request)
  return reader.connection(actorsByText, [], { ...parameters, query }, request)
}
