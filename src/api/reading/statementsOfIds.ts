import type { GraphQLResolveInfo } from 'graphql'
import type { StatementRow } from '../../graph/statement/statementRow.ts'
import { statementsById } from '../../graph/statement/statementsById.ts'
import type { Context } from '../Context.ts'
import { rowFields } from './rowFields.ts'
import { selectsAny } from './selectsAny.ts'

/** The statements that an edge names: their ids alone where those answer the selection, else their rows. */
export async function statementsOfIds(
  ids: readonly string[],
  { reader }: Context,
  info: GraphQLResolveInfo,
): Promise<StatementRow[]> {
  if (!selectsAny(info, rowFields.statement))
    return ids.map((id) => ({ id, type: 'Statement' }) as StatementRow)
  const found = await Promise.all(ids.map((id) => reader.row(statementsById, id)))
  return found.flatMap((row) => row?.row ?? [])
}
