import type { ThingRow } from '../../graph/thing/thingRow.ts'
import type { OrganizationResolvers } from '../generated/resolvers.ts'
import { actorFields } from './actorFields.ts'
import type { Complete } from './Complete.ts'

export const Organization: Complete<OrganizationResolvers, ThingRow> = actorFields
