import type { BetweenResolvers } from '../generated/resolvers.ts'
import type { BetweenMapper } from '../mappers.ts'
import { eventsBetweenConnection } from '../reading/eventsBetweenConnection.ts'
import { statementsBetweenConnection } from '../reading/statementsBetweenConnection.ts'
import type { Complete } from './Complete.ts'

export const Between: Complete<BetweenResolvers, BetweenMapper> = {
  meetings: (between, args, { reader }) => eventsBetweenConnection(reader, between, args, 'Meeting'),
  actions: (between, args, { reader }) => eventsBetweenConnection(reader, between, args, 'Action'),
  statements: (between, args, { reader }) => statementsBetweenConnection(reader, between, args),
}
