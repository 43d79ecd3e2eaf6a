import { changedIdsByChanges } from '../../graph/ledger/changedIdsByChanges.ts'
import type { ChangeRow } from '../../graph/ledger/changeRow.ts'
import type { StatementRow } from '../../graph/statement/statementRow.ts'
import { proposalsById } from '../../graph/proposal/proposalsById.ts'
import { recordedStatementsById } from '../../graph/statement/recordedStatementsById.ts'
import type { ChangeResolvers } from '../generated/resolvers.ts'
import { Connection } from '../reading/Connection.ts'
import type { Reader } from '../reading/Reader.ts'
import type { Complete } from './Complete.ts'

export const Change: Complete<ChangeResolvers, ChangeRow> = {
  proposal: async ({ proposal }, _, { reader, viewer, policy }) =>
    proposal !== null && policy.may(viewer, 'readProposals')
      ? (await reader.row(proposalsById, proposal))?.row
      : null,
  statements: ({ sequence }, page, { reader }) => {
    const key = String(sequence)
    const ids = async () => {
      const { recorded = [], retracted = [] } = (await reader.row(changedIdsByChanges, key)) ?? {}
      return [...recorded, ...retracted]
    }
    return new Connection<StatementRow>(
      { ...page, order: 'changed', of: key },
      async (after, limit) => pageOf(reader, await ids(), { after, limit }),
      async () => (await ids()).length,
    )
  },
}

/** A page of statements by their places in a list of ids. */
async function pageOf(
  reader: Reader,
  ids: readonly string[],
  { after, limit }: { after: string | null; limit: number },
) {
  const begin = after === null ? 0 : Number(after)
  const page = ids.slice(begin, begin + limit)
  const rows = await Promise.all(page.map((id) => reader.row(recordedStatementsById, id)))
  return rows.flatMap((found, at) =>
    found === null ? [] : [{ cursor: String(begin + at + 1), row: found.row, edge: null }],
  )
}
