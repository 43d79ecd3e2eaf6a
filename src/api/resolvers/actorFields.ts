import type { ThingRow } from '../../graph/thing/thingRow.ts'
import type { PersonResolvers } from '../generated/resolvers.ts'
import { eventConnection } from '../reading/eventConnection.ts'
import { neighbourConnection } from '../reading/neighbourConnection.ts'
import { sourceConnection } from '../reading/sourceConnection.ts'
import { statementConnection } from '../reading/statementConnection.ts'
import { tieConnection } from '../reading/tieConnection.ts'
import type { Complete } from './Complete.ts'
import { thingFields } from './thingFields.ts'

/** The fields that every type of actor resolves alike. */
export const actorFields: Complete<PersonResolvers, ThingRow> = {
  ...thingFields,
  statements: ({ id }, args, { reader }) => statementConnection(reader, args, 'SPEAKER', id),
  statementsAbout: ({ id }, args, { reader }) => statementConnection(reader, args, 'SUBJECT', id),
  meetings: ({ id }, args, { reader }) => eventConnection(reader, args, 'Meeting', 'ACTOR', id),
  actions: ({ id }, args, { reader }) => eventConnection(reader, args, 'Action', 'ACTOR', id),
  sources: ({ id }, args, { reader }) => sourceConnection(reader, args, { by: 'PUBLISHER', id }),
  speaksFor: tieConnection('SPEAKS_FOR', 'FROM'),
  spokespersons: tieConnection('SPEAKS_FOR', 'TO'),
  belongsTo: tieConnection('BELONGS_TO', 'FROM'),
  members: tieConnection('BELONGS_TO', 'TO'),
  positionsHeld: tieConnection('HOLDS_POSITION_IN', 'FROM'),
  positionHolders: tieConnection('HOLDS_POSITION_IN', 'TO'),
  neighbours: ({ id }, args, { reader }) => neighbourConnection(reader, args, id),
}
