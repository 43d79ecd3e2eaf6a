import { participantsByEvents } from '../../graph/event/participantsByEvents.ts'
import type { EventRow } from '../../graph/event/eventRow.ts'
import { topicsByEvents } from '../../graph/thing/topicsByEvents.ts'
import type { ActionResolvers, MeetingResolvers } from '../generated/resolvers.ts'
import { claimsOf } from '../reading/claimsOf.ts'
import { statementConnection } from '../reading/statementConnection.ts'
import { eventNeighbour } from '../reading/eventNeighbour.ts'
import type { Complete } from './Complete.ts'
import { thingFields } from './thingFields.ts'

/** The fields that meetings and actions resolve alike. */
export const eventFields: Complete<
  Omit<MeetingResolvers, 'series'> & Omit<ActionResolvers, 'initiator' | 'target'>,
  EventRow
> = {
  ...thingFields,
  place: ({ id }, _, context, info) => eventNeighbour('place', id, context, info),
  participants: ({ id }, { roles, ...page }, { reader }) =>
    reader.connection(
      participantsByEvents,
      [id],
      { roles: roles ?? null },
      { ...page, order: 'participant' },
    ),
  topics: ({ id }, page, { reader }) =>
    reader.connection(topicsByEvents, [id], {}, { ...page, order: 'topic:EVENT', of: id }),
  claims: ({ id }, args, { reader }) => claimsOf(id, args, reader),
  statementsAbout: ({ id }, args, { reader }) => statementConnection(reader, args, 'SUBJECT', id),
}
