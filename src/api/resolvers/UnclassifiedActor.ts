import type { ThingRow } from '../../graph/thing/thingRow.ts'
import type { UnclassifiedActorResolvers } from '../generated/resolvers.ts'
import { actorFields } from './actorFields.ts'
import type { Complete } from './Complete.ts'

export const UnclassifiedActor: Complete<UnclassifiedActorResolvers, ThingRow> = actorFields
