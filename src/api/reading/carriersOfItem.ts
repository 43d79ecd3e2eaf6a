import { timeKey } from '../../domain/pageKey.ts'
import { carriersByTies, tiesKey } from '../../graph/statement/carriersByTies.ts'
import type { StatementRow } from '../../graph/statement/statementRow.ts'
import type { Reader } from './Reader.ts'

/** The statements that carry the ties between an item and the things whose list it is in, oldest first; none at the root. */
export async function carriersOfItem(
  of: readonly string[],
  id: string,
  reader: Reader,
): Promise<StatementRow[]> {
  const carriers = await Promise.all(
    of.map((owner) => reader.rows(carriersByTies, tiesKey({ one: owner, other: id }))),
  )
  if (carriers.length === 1) return carriers.flat().map(({ row }) => row)
  // One statement can carry the ties of several owners.
  const byKey = new Map(
    carriers.flat().map(({ row }) => [timeKey({ earliest: row.saidSince, latest: row.saidBy }, row.id), row]),
  )
  return [...byKey].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, row]) => row)
}
