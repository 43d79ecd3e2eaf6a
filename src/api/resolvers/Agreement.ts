import { keySeparator } from '../../domain/pageKey.ts'
import { agreementsByPairs } from '../../graph/position/agreementsByPairs.ts'
import { linksByPairs } from '../../graph/statement/linksByPairs.ts'
import type { AgreementResolvers } from '../generated/resolvers.ts'
import type { AgreementMapper } from '../mappers.ts'
import type { Complete } from './Complete.ts'

export const Agreement: Complete<AgreementResolvers, AgreementMapper> = {
  topics: (pair, _, { reader }) => reader.rows(agreementsByPairs, keyOf(pair)),
  confirmations: async (pair, _, { reader }) =>
    (await reader.rows(linksByPairs, keyOf(pair))).filter(({ type }) => type === 'CONFIRMS'),
  contradictions: async (pair, _, { reader }) =>
    (await reader.rows(linksByPairs, keyOf(pair))).filter(({ type }) => type !== 'CONFIRMS'),
}

function keyOf({ a, b }: AgreementMapper): string {
  return [a, b].join(keySeparator)
}
