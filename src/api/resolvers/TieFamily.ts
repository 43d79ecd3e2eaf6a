import type { TieFamilyResolvers } from '../generated/resolvers.ts'
import type { TieFamilyMapper } from '../mappers.ts'
import type { Complete } from './Complete.ts'

export const TieFamily: Complete<TieFamilyResolvers, TieFamilyMapper> = { count: ({ total }) => total }
