import { evidenceBySources } from '../../graph/evidence/evidenceBySources.ts'
import type { SourceRow } from '../../graph/source/sourceRow.ts'
import type { SourceResolvers } from '../generated/resolvers.ts'
import { keptText } from '../reading/keptText.ts'
import { sourceConnection } from '../reading/sourceConnection.ts'
import { statementConnection } from '../reading/statementConnection.ts'
import { thingNeighbour } from '../reading/thingNeighbour.ts'
import type { Complete } from './Complete.ts'

export const Source: Complete<SourceResolvers, SourceRow> = {
  publisher: ({ publisherReference }, _, context, info) => thingNeighbour(publisherReference, context, info),
  text: ({ id }, _, context) => keptText(id, context),
  cites: ({ id }, args, { reader }) => sourceConnection(reader, args, { by: 'CITED_BY', id }),
  citedBy: ({ id }, args, { reader }) => sourceConnection(reader, args, { by: 'CITING', id }),
  statements: ({ id }, args, { reader }) => statementConnection(reader, args, 'SOURCE', id),
  evidence: ({ id }, page, { reader }) =>
    reader.connection(evidenceBySources, [id], {}, { ...page, order: 'evidence' }),
}
