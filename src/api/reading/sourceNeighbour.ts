import type { GraphQLResolveInfo } from 'graphql'
import type { SourceRow } from '../../graph/source/sourceRow.ts'
import { sourcesById } from '../../graph/source/sourcesById.ts'
import type { StatementRow } from '../../graph/statement/statementRow.ts'
import type { Context } from '../Context.ts'
import { rowFields } from './rowFields.ts'
import { selectsAny } from './selectsAny.ts'

/** The source that a row refers to: the reference itself where that answers the selection, else its row. */
export async function sourceNeighbour(
  reference: StatementRow['sourceReference'],
  { reader }: Context,
  info: GraphQLResolveInfo,
): Promise<SourceRow> {
  const needsRow = selectsAny(info, rowFields.source)
  return (needsRow ? (await reader.row(sourcesById, reference.id))?.row : reference) as SourceRow
}
