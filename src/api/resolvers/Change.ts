import { changedIdsByChanges } from '../../graph/ledger/changedIdsByChanges.ts'
import type { ChangeRow } from '../../graph/ledger/changeRow.ts'
import type { StatementRow } from '../../graph/statement/statementRow.ts'
import { proposalsById } from '../../graph/proposal/proposalsById.ts'
import { recordedStatementsById } from '../../graph/statement/recordedStatementsById.ts'
import type { ChangeResolvers } from '../generated/resolvers.ts'
import { Connection } from '../reading/Connection.ts'
import { readAsOf } from '../reading/readAsOf.ts'
import type { Reader } from '../reading/Reader.ts'
import type { Complete } from './Complete.ts'

export const Change: Complete<ChangeResolvers, ChangeRow> = {
  proposal: async ({ proposal }, _, { reader, viewer, policy }) =>
    proposal !== null && policy.may(viewer, 'readProposals')
      ? (await reader.row(proposalsById, proposal))?.row
      : null,
  statements: ({ sequence, at }, page, context, { path }) => {
    const reader = readAsOf(context, path, at)
    const key = String(sequence)
    const ids = async () => {
      const { recorded = [], retracted = [] } = (await reader.row(changedIdsByChanges, key)) ?? {}
      return [...recorded, ...retracted]
    }
    return new Connection<StatementRow>(
      { ...page, order: 'changed', of: key },
      async (after, limit) => pageOf({ reader, at, ids: await ids() }, { after, limit }),
      async () => (await ids()).length,
    )
  },
}

interface Changed {
  readonly reader: Reader
  /** The instant of the change. */
  readonly at: string
  readonly ids: readonly string[]
}

/** A page of the statements of a change, as they were at its instant, by their places in the list of ids. */
async function pageOf(
  { reader, at, ids }: Changed,
  { after, limit }: { after: string | null; limit: number },
) {
  const begin = after === null ? 0 : Number(after)
  const page = ids.slice(begin, begin + limit)
  const rows = await Promise.all(page.map((id) => reader.row(recordedStatementsById, id)))
  return rows.flatMap((found, index) =>
    found === null ? [] : [{ cursor: String(begin + index + 1), row: standingAt(found.row, at), edge: null }],
  )
}

/** A statement as it was known at an instant: what retracted it later was not known. */
function standingAt(row: StatementRow, at: string): StatementRow {
  const isLater = row.retractedAt !== null && Date.parse(row.retractedAt) > Date.parse(at)
  return isLater ? { ...row, retractedAt: null } : row
}
