import type { ThingRow } from '../../graph/thing/thingRow.ts'
import type { UnnamedActorResolvers } from '../generated/resolvers.ts'
import { actorFields } from './actorFields.ts'
import type { Complete } from './Complete.ts'

export const UnnamedActor: Complete<UnnamedActorResolvers, ThingRow> = actorFields
