import type { z } from 'zod'
import { farFuture } from '../../domain/farFuture.ts'
import type { ItemLine } from '../../domain/interchange.ts'
import { itemLines } from '../../exporter/itemLines.ts'
import { exportedConditions } from '../../graph/exported/exportedConditions.ts'
import { exportedSources } from '../../graph/exported/exportedSources.ts'
import { exportedStatements } from '../../graph/exported/exportedStatements.ts'
import { exportedThings } from '../../graph/exported/exportedThings.ts'
import type { Graph } from '../../graph/Graph.ts'
import { heldStatementsByHash } from '../../graph/held/heldStatementsByHash.ts'
import { renamedNodes } from '../../graph/held/renamedNodes.ts'
import { changedIdsByChanges } from '../../graph/ledger/changedIdsByChanges.ts'
import type { ChangeRow } from '../../graph/ledger/changeRow.ts'
import { timeForAll } from '../../graph/connection/timeForAll.ts'

/** Records that undo a change, and the ids of what a later change has touched, which stays as it is. */
export interface Undo {
  readonly records: readonly ItemLine[]
  readonly touched: readonly string[]
}

type Naming = z.output<typeof renamedNodes.row>

/** Instant at which a change recorded and ended what it did. */
const instantOf = ({ at, backdated }: ChangeRow) => backdated ?? at

const hashOf = (id: string) => id.split('.')[0] ?? id

/** Finds what undoes a change: what it added ends, what it ended is stated again as it was coded, and what it renamed gets its name back. */
export async function undoRecords(graph: Graph, change: ChangeRow): Promise<Undo> {
  const time = timeForAll()
  const keys = [String(change.sequence)]
  const [ids = { recorded: [], retracted: [] }] = await graph.read(
    changedIdsByChanges.present,
    { keys },
    time,
  )
  const hashes = [...new Set([...ids.recorded, ...ids.retracted].map(hashOf))]
  const versions = await graph.read(heldStatementsByHash, { hashes }, time)
  const live = new Map(
    versions
      .filter(({ retractedAt }) => retractedAt === farFuture)
      .map(({ contentHash, id }) => [contentHash, id]),
  )
  const recorded = new Map(ids.recorded.map((id) => [hashOf(id), id]))
  // A statement is as the change left it where what it recorded stands, or nothing where it recorded nothing.
  const isAsLeft = (hash: string) => live.get(hash) === recorded.get(hash)
  const restated = new Set(ids.retracted.map(hashOf).filter(isAsLeft))
  const ended = ids.recorded.filter((id) => isAsLeft(hashOf(id)) && !restated.has(hashOf(id)))
  const former = restated.size === 0 ? [] : await formerCodings(graph, change, restated)
  const renamed = await graph.read(renamedNodes, { at: instantOf(change) }, time)
  const renamedLast = new Map(renamed.filter(({ isLast }) => isLast).map((naming) => [naming.id, naming]))
  const named = renamedLast.size === 0 ? [] : await formerNamings(graph, change, renamedLast)
  return {
    records: [...named, ...former, ...ended.map((id) => ({ record: 'retraction' as const, id }))],
    touched: [
      ...hashes.filter((hash) => !isAsLeft(hash)).map((hash) => live.get(hash) ?? hash),
      ...renamed.filter(({ isLast }) => !isLast).map(({ id }) => id),
    ],
  }
}

/** The things, sources and conditions of a change's data set that it renamed, as they are but for how they were called before. */
async function formerNamings(
  graph: Graph,
  { dataset }: ChangeRow,
  renamed: ReadonlyMap<string, Naming>,
): Promise<ItemLine[]> {
  const seed = { seed: dataset ?? '' }
  const time = timeForAll()
  const [things, sources, conditions] = await Promise.all([
    graph.read(exportedThings, seed, time),
    graph.read(exportedSources, seed, time),
    graph.read(exportedConditions, seed, time),
  ])
  const linesOf = <Row extends { id: string }>(rows: Row[], line: (row: Row, naming: Naming) => ItemLine) =>
    rows.flatMap((row) => {
      const naming = renamed.get(row.id)
      return naming === undefined ? [] : [[row.id, line(row, naming)] as const]
    })
  const lines = new Map([
    ...linesOf(things, (row, { name, aliases, description }) =>
      itemLines.thing({ ...row, name, aliases, description }),
    ),
    ...linesOf(sources, (row, { name }) => itemLines.source({ ...row, title: name })),
    ...linesOf(conditions, (row, { name }) => itemLines.condition({ ...row, trigger: name })),
  ])
  return [...renamed.keys()].flatMap((id) => lines.get(id) ?? [])
}

/** The codings that a change ended, of the statements with these content hashes. */
async function formerCodings(
  graph: Graph,
  change: ChangeRow,
  hashes: ReadonlySet<string>,
): Promise<ItemLine[]> {
  const rows = await graph.read(exportedStatements, { seed: change.dataset ?? '' }, timeForAll())
  return rows
    .filter(({ contentHash, retractedAt }) => hashes.has(contentHash) && retractedAt === instantOf(change))
    .map(itemLines.statement)
}
