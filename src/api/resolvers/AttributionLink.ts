import type { AttributionLinkResolvers } from '../generated/resolvers.ts'
import type { AttributionMapper } from '../mappers.ts'
import { thingNeighbour } from '../reading/thingNeighbour.ts'
import type { Complete } from './Complete.ts'

export const AttributionLink: Complete<AttributionLinkResolvers, AttributionMapper> = {
  speaker: ({ row }, _, context, info) => thingNeighbour(row.speakerReference, context, info),
  statement: ({ row }) => row,
}
