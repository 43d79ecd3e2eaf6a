import { fullTextQuery } from '../../domain/fullTextQuery.ts'
import type { Word } from '../../domain/vocabulary.ts'
import { eventsBetween } from '../../graph/event/eventsBetween.ts'
import { eventsBetweenByText } from '../../graph/event/eventsBetweenByText.ts'
import type { EventOrder } from '../generated/resolvers.ts'
import type { BetweenMapper, EventConnectionMapper } from '../mappers.ts'
import { emptyConnection } from './emptyConnection.ts'
import { eventParameters, type AnyEventFilter } from './eventParameters.ts'
import type { Reader } from './Reader.ts'

interface EventArguments {
  first: number
  after?: string | null | undefined
  filter?: AnyEventFilter | null | undefined
  orderBy: EventOrder
}

/** The events of one kind that two actors took part in: in order of time. */
export function eventsBetweenConnection(
  reader: Reader,
  { a, b }: BetweenMapper,
  args: EventArguments,
  kind: Word<'eventKind'>,
): EventConnectionMapper {
  const filter = args.filter ?? {}
  const ids = [a, b]
  const request = {
    ...args,
    order: `${kind}:BETWEEN`,
    descending: args.orderBy === 'TIME_DESC',
    of: ids,
  }
  const parameters = { filter: eventParameters(filter, kind) }
  // Nothing stands between an actor and itself.
  if (a === b) return emptyConnection(request)
  if (filter.text == null) return reader.connection(reader.asOf(eventsBetween), ids, parameters, request)
  const query = fullTextQuery(filter.text)
  if (query === null) return emptyConnection(request)
  return reader.connection(reader.asOf(eventsBetweenByText), ids, { ...parameters, query }, request)
}
