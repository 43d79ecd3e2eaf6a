import { namesById } from '../../graph/thing/namesById.ts'
import type { PlannedThingResolvers } from '../generated/resolvers.ts'
import type { PlannedThingMapper } from '../mappers.ts'
import type { Complete } from './Complete.ts'

export const PlannedThing: Complete<PlannedThingResolvers, PlannedThingMapper> = {
  name: async ({ id, described }, _, { reader }) =>
    described ?? (await reader.row(namesById, id))?.name ?? id,
  isNew: async ({ id }, _, { reader }) => (await reader.row(namesById, id)) === null,
}
