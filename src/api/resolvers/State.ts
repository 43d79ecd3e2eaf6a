import type { ThingRow } from '../../graph/thing/thingRow.ts'
import type { StateResolvers } from '../generated/resolvers.ts'
import { actorFields } from './actorFields.ts'
import type { Complete } from './Complete.ts'

export const State: Complete<StateResolvers, ThingRow> = actorFields
