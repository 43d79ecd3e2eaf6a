import type { EvidenceRow } from '../../graph/evidence/evidenceRow.ts'
import { statementsByEvidence } from '../../graph/evidence/statementsByEvidence.ts'
import type { EvidenceResolvers } from '../generated/resolvers.ts'
import { contextOfSpan } from '../reading/contextOfSpan.ts'
import { sourceNeighbour } from '../reading/sourceNeighbour.ts'
import type { Complete } from './Complete.ts'

export const Evidence: Complete<EvidenceResolvers, EvidenceRow> = {
  context: (row, _, context) => contextOfSpan(row, context),
  source: ({ sourceReference }, _, context, info) => sourceNeighbour(sourceReference, context, info),
  statements: async ({ id }, _, { reader }) =>
    (await reader.rows(statementsByEvidence, id)).map(({ row }) => row),
}
