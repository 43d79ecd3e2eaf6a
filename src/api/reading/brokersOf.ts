import { fullTextQuery } from '../../domain/fullTextQuery.ts'
import type { BrokerRow } from '../../graph/thing/brokerRow.ts'
import { brokersBetween } from '../../graph/thing/brokersBetween.ts'
import { brokersByText } from '../../graph/thing/brokersByText.ts'
import type { QueryBrokersArgs, RequireFields } from '../generated/resolvers.ts'
import { eventParameters } from './eventParameters.ts'
import { pageSize } from './pageSize.ts'
import type { Reader } from './Reader.ts'
import { realStatuses } from './realStatuses.ts'

/** Who stands between two actors, those with most shared events first. */
export async function brokersOf(
  reader: Reader,
  { a, b, first, ...args }: RequireFields<QueryBrokersArgs, 'first'>,
): Promise<BrokerRow[]> {
  const { text, ...conditions } = args.filter ?? {}
  const statuses = conditions.statuses ?? realStatuses
  const filter = eventParameters({ ...conditions, statuses }, null)
  const parameters = { a, b, filter, limit: pageSize(first) }
  // Nobody stands between an actor and itself.
  if (a === b) return []
  if (text == null) return reader.view.read(reader.readingFor(brokersBetween), parameters)
  const query = fullTextQuery(text)
  return query === null ? [] : reader.view.read(reader.readingFor(brokersByText), { ...parameters, query })
}
