import type { ConditionRow } from '../../graph/condition/conditionRow.ts'
import { proofsByConditions } from '../../graph/condition/proofsByConditions.ts'
import { statementsByConditions } from '../../graph/condition/statementsByConditions.ts'
import type { ConditionResolvers } from '../generated/resolvers.ts'
import type { Complete } from './Complete.ts'

export const Condition: Complete<ConditionResolvers, ConditionRow> = {
  statements: async ({ id }, _, { reader }) =>
    (await reader.rows(statementsByConditions, id)).map(({ row }) => row),
  fulfilledBy: async ({ id }, _, { reader }) =>
    (await reader.rows(proofsByConditions, id)).map(({ row }) => row),
}
