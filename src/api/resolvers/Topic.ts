import { positionsByTopics, positionsKey } from '../../graph/position/positionsByTopics.ts'
import type { ThingRow } from '../../graph/thing/thingRow.ts'
import type { TopicResolvers } from '../generated/resolvers.ts'
import { eventConnection } from '../reading/eventConnection.ts'
import { pageSize } from '../reading/pageSize.ts'
import { statementConnection } from '../reading/statementConnection.ts'
import type { Complete } from './Complete.ts'
import { thingFields } from './thingFields.ts'

export const Topic: Complete<TopicResolvers, ThingRow> = {
  ...thingFields,
  events: ({ id }, args, { reader }) => eventConnection(reader, args, null, 'TOPIC', id),
  positions: async ({ id }, { first, after }, { reader }) => {
    const page = positionsKey(id, pageSize(first), after ?? null)
    return (await reader.rows(positionsByTopics, page)).map(({ row }) => row)
  },
  statementsAbout: ({ id }, args, { reader }) => statementConnection(reader, args, 'SUBJECT', id),
}
