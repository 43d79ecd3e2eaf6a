import { ParleyError } from '../../domain/ParleyError.ts'
import { changeCount } from '../../graph/ledger/changeCount.ts'
import type { ChangeRow } from '../../graph/ledger/changeRow.ts'
import { changesAfter } from '../../graph/ledger/changesAfter.ts'
import type { LedgerRow } from '../../graph/ledger/ledgerRow.ts'
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
      const ledger = await reader.ledger
      const epoch = ledger?.epoch ?? ''
      const after = place === null ? 0 : sequenceIn(place, ledger)
      const rows = await reader.view.read(changesAfter, { ...conditions, after, limit })
      return rows.map(({ row }) => ({ cursor: `${epoch} ${row.sequence}`, row, edge: null }))
    },
    async () => (await reader.view.read(changeCount, conditions))[0]?.total ?? 0,
  )
}

/** The number of the change at a cursor, which is of this store or of one that the graph was restored from, up to what came from there. */
function sequenceIn(place: string, ledger: LedgerRow | null): number {
  const [, epoch, sequence] = /^(\S*) (\d{1,15})$/.exec(place) ?? []
  if (sequence === undefined) throw invalidCursor()
  const number = Number(sequence)
  if (epoch === (ledger?.epoch ?? '')) return number
  for (const continued of ledger?.continues ?? []) {
    const [earlier, last] = continued.split(' ')
    if (epoch === earlier && number <= Number(last)) return number
  }
  throw new ParleyError(
    'CURSOR_LOST',
    'The cursor in "after" is of a change that this store does not have: the graph was made anew or restored since. Leave "after" out, and read the changes from the first.',
  )
}
