import type { ThingRow } from '../../graph/thing/thingRow.ts'
import type { PersonResolvers } from '../generated/resolvers.ts'
import { actorFields } from './actorFields.ts'
import type { Complete } from './Complete.ts'

export const Person: Complete<PersonResolvers, ThingRow> = actorFields
