import { ParleyError } from '../../domain/ParleyError.ts'
import { changeCount } from '../../graph/ledger/changeCount.ts'
import type { ChangeRow } from '../../graph/ledger/changeRow.ts'
import { changesAfter } from '../../graph/ledger/changesAfter.ts'
import type { ChangeFilter } from '../generated/resolvers.ts'
import { Connection } from './Connection.ts'
import { invalidCursor } from './cursor.ts'
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
  const { datasets = null, actions = null, by = null, subjects = null } = filter ?? {}
  const conditions = { filter: { datasets, actions, by, subjects } }
  return new Connection(
    { ...page, order: 'change' },
    async (place, limit) => {
      const epoch = (await reader.ledger)?.epoch ?? ''
      const after = place === null ? 0 : sequenceIn(place, epoch)
      const rows = await reader.view.read(changesAfter, { ...conditions, after, limit })
      return rows.map(({ row }) => ({ cursor: `${epoch} ${row.sequence}`, row, edge: null }))
    },
    async () => (await reader.view.read(changeCount, conditions))[0]?.total ?? 0,
  )
}

function sequenceIn(place: string, epoch: string): number {
  const [, ofStore, sequence] = /^(\S*) (\d{1,15})$/.exec(place) ?? []
  if (sequence === undefined) throw invalidCursor()
  if (ofStore === epoch) return Number(sequence)
  throw new ParleyError(
    'CURSOR_LOST',
    'The cursor in "after" is of another store: the graph was made anew since. Leave "after" out, and read the changes from the first.',
  )
}
