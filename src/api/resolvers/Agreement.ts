import { agreementsByPairs } from '../../graph/position/agreementsByPairs.ts'
import { pairKey } from '../../graph/statement/carriersByPairs.ts'
import { linksByPairs } from '../../graph/statement/linksByPairs.ts'
import type { AgreementResolvers } from '../generated/resolvers.ts'
import type { AgreementMapper } from '../mappers.ts'
import type { Complete } from './Complete.ts'

export const Agreement: Complete<AgreementResolvers, AgreementMapper> = {
  topics: ({ a, b }, _, { reader }) => reader.rows(agreementsByPairs, pairKey(a, b)),
  confirmations: async ({ a, b }, _, { reader }) =>
    (await reader.rows(linksByPairs, pairKey(a, b))).filter(({ type }) => type === 'CONFIRMS'),
  contradictions: async ({ a, b }, _, { reader }) =>
    (await reader.rows(linksByPairs, pairKey(a, b))).filter(({ type }) => type !== 'CONFIRMS'),
}
