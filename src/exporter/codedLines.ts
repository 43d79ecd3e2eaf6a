import { codingOf } from '../domain/coded/codingOf.ts'
import type { CodedLine, HeaderLine } from '../domain/interchange.ts'
import { interchangeVersion } from '../domain/interchange.ts'
import type { exportedDatasets } from '../graph/exported/exportedDatasets.ts'
import { exportedRecords } from '../graph/exported/exportedRecords.ts'
import type { Graph } from '../graph/Graph.ts'
import { timeForAll } from '../graph/connection/timeForAll.ts'
import { without } from './without.ts'

type Dataset = (typeof exportedDatasets)['row']['_output']
type Row = (typeof exportedRecords)['row']['_output']

const pageSize = 2_000

/** The records of a data set that were loaded at one instant, as a section of the interchange format, read page after page. */
export async function* codedLines(
  graph: Graph,
  { dataset, title, url, publisherName, publisherKind }: Dataset,
  { instant, first, last }: Dataset['instants'][number],
): AsyncGenerator<HeaderLine | CodedLine> {
  yield {
    record: 'dataset',
    version: interchangeVersion,
    name: dataset,
    recordedAt: instant,
    coded: { title, ...without({ url }), publisher: { name: publisherName, kind: publisherKind } },
  }
  if (first === null || last === null) return
  // A key without its end comes before it.
  let after: string | undefined = first.slice(0, -1)
  while (after !== undefined) {
    const page = { instant, after, last, limit: pageSize }
    const rows: Row[] = await graph.read(exportedRecords, page, timeForAll())
    yield* rows.map(codedLine)
    after = rows.length < pageSize ? undefined : rows.at(-1)?.key
  }
}

function codedLine(row: Row): CodedLine {
  const { scheme, label: eventLabel, code, root } = row.coding
  const { id, event, kind, file, line, day, label, saidOn } = row
  const given = { saidOn, code, root, from: thing(row.from), to: thing(row.to), place: thing(row.location) }
  return {
    ...{ record: 'coded', id, event, kind, file, line, day, label, eventLabel, scheme },
    ...without(given),
    ...(kind === 'Meeting' ? { roles: rolesOf(row) } : {}),
    ...without(codingOf(row.coding)),
  }
}

const thing = (found: Row['from']) =>
  found === null ? null : { id: found.id, name: found.name, kind: found.type }

/** The role of each side; who meets himself can have two, and takes one for each side. */
function rolesOf({ from, to, roles }: Row) {
  const of = (side: Row['from']) => roles.filter(({ actor }) => actor === side?.id).map(({ role }) => role)
  const first = of(from)[0] ?? 'PARTICIPANT'
  return { from: first, to: (from?.id === to?.id ? of(to)[1] : of(to)[0]) ?? first }
}
