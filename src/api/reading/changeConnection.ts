import { changeCount } from '../../graph/ledger/changeCount.ts'
import type { ChangeRow } from '../../graph/ledger/changeRow.ts'
import { changesAfter } from '../../graph/ledger/changesAfter.ts'
import type { ChangeFilter } from '../generated/resolvers.ts'
import { changeConditions } from './changeConditions.ts'
import { changeOrder, changePlace, sequenceAt } from './changePlace.ts'
import { Connection } from './Connection.ts'
import type { Reader } from './Reader.ts'

interface ChangeArguments {
  readonly first: number
  readonly after?: string | null | undefined
  readonly filter?: ChangeFilter | null | undefined
}

/** The changes of the ledger as a connection, whose cursors hold the epoch of the store. */
export function changeConnection(
  reader: Reader,
  { filter, ...page }: ChangeArguments,
): Connection<ChangeRow> {
  const conditions = { filter: changeConditions(filter) }
  return new Connection(
    { ...page, order: changeOrder },
    async (place, limit) => {
      const { epoch, continues } = (await reader.ledger) ?? { epoch: '', continues: [] }
      const after = place === null ? 0 : sequenceAt(place, { epoch, continues })
      const rows = await reader.view.read(changesAfter, { ...conditions, after, limit })
      return rows.map(({ row }) => ({ cursor: changePlace(epoch, row.sequence), row, edge: null }))
    },
    async () => (await reader.view.read(changeCount, conditions))[0]?.total ?? 0,
  )
}
