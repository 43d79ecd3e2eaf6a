import type { z } from 'zod'
import { tieId } from '../domain/tieId.ts'
import { vocabulary } from '../domain/vocabulary.ts'
import type { Cypher } from '../graph/unit/defineCypher.ts'
import type { Lookup } from '../graph/unit/defineLookup.ts'
import { evidenceByStatements } from '../graph/evidence/evidenceByStatements.ts'
import { writtenThings } from '../graph/exported/writtenThings.ts'
import { writtenTies } from '../graph/exported/writtenTies.ts'
import type { Graph } from '../graph/Graph.ts'
import { recordsByDatasets } from '../graph/record/recordsByDatasets.ts'
import { sourcesById } from '../graph/source/sourcesById.ts'
import { linksByStatements } from '../graph/statement/linksByStatements.ts'
import { reportersByStatements } from '../graph/statement/reportersByStatements.ts'
import { statementsAll } from '../graph/statement/statementsAll.ts'
import type { StatementRow } from '../graph/statement/statementRow.ts'
import { subjectsByStatements } from '../graph/statement/subjectsByStatements.ts'
import { timeForAll } from '../graph/connection/timeForAll.ts'
import type {
  Occasion,
  WrittenGraph,
  WrittenStatement,
  WrittenThing,
  WrittenTie,
} from '../writers/WrittenGraph.ts'

type Row<Unit extends Cypher<z.ZodObject, z.ZodObject>> = z.output<Unit['row']>

const pageSize = 500

/** Clocks that the lists are declared with, though their present texts compare none. */
const clocks = { knownAt: '', validAt: null, today: '' }

const anyStatement = {
  ...{ words: [], speakers: null, speakerTypes: null, subjects: [], aspects: null, stances: null },
  ...{ linkTypes: null, sources: null, minCertaintyRank: null, minDepth: null, maxDepth: null },
  ...{ saidFrom: null, saidTo: null },
}
const anyRecord = { speakerTypes: null, subjects: null, located: false, saidFrom: null, saidTo: null }

/** Everything that stands in a graph now, for the writers: read page after page, nothing kept. Records of data sets are statements too. */
export function writtenGraph(graph: Graph, occasion: Occasion): WrittenGraph {
  return { occasion, things: things(graph), ties: ties(graph), statements: statements(graph) }
}

type ThingPage = Row<(typeof writtenThings)['Actor']>[]

async function* things(graph: Graph): AsyncGenerator<WrittenThing> {
  for (const unit of Object.values(writtenThings))
    for await (const page of pages(graph, unit)) yield* page.map(({ key: _, ...thing }) => thing)
}

async function* ties(graph: Graph): AsyncGenerator<WrittenTie> {
  for (const unit of [writtenThings.Actor, writtenThings.Event])
    for await (const page of pages(graph, unit)) {
      const ids = page.map(({ id }) => id)
      yield* (await graph.read(writtenTies, { ids }, timeForAll())).map(writtenTie)
    }
}

async function* pages(graph: Graph, unit: (typeof writtenThings)['Actor']): AsyncGenerator<ThingPage> {
  let after: string | undefined = ''
  while (after !== undefined) {
    const page: ThingPage = await graph.read(unit, { after, limit: pageSize }, timeForAll())
    yield page
    after = page.length < pageSize ? undefined : page.at(-1)?.key
  }
}

function writtenTie({ key, tie, certaintyRank, ...row }: Row<typeof writtenTies>): WrittenTie {
  const certainty = vocabulary.certainty[certaintyRank] ?? 'UNKNOWN'
  return { id: tieId(key), relationship: tie, ...row, certainty }
}

async function* statements(graph: Graph): AsyncGenerator<WrittenStatement> {
  const { ascending: recorded } = recordsByDatasets.present
  yield* written(graph, (page) =>
    graph.read(statementsAll.ascending, { ...page, ...clocks, filter: anyStatement }, timeForAll()),
  )
  yield* written(graph, (page) =>
    graph.read(recorded, { ...page, ...clocks, filter: anyRecord }, timeForAll()),
  )
}

interface Page {
  readonly groups: string[][]
  readonly after: string
  readonly limit: number
}

async function* written(
  graph: Graph,
  read: (page: Page) => Promise<{ cursor: string; row: StatementRow }[]>,
): AsyncGenerator<WrittenStatement> {
  let after: string | undefined = ''
  while (after !== undefined) {
    const page = await read({ groups: [[]], after, limit: pageSize })
    yield* await completed(
      graph,
      page.map(({ row }) => row),
    )
    after = page.length < pageSize ? undefined : page.at(-1)?.cursor
  }
}

/** Statements with what other nodes hold of them. */
async function completed(graph: Graph, rows: readonly StatementRow[]): Promise<WrittenStatement[]> {
  const keys = rows.map(({ id }) => id)
  const sources = [...new Set(rows.map(({ sourceReference }) => sourceReference.id))]
  const [evidence, subjects, links, reporters, addresses] = await Promise.all([
    lookUp(graph, evidenceByStatements.present, keys),
    lookUp(graph, subjectsByStatements.present, keys),
    lookUp(graph, linksByStatements.present, keys),
    lookUp(graph, reportersByStatements.present, keys),
    lookUp(graph, sourcesById.present, sources),
  ])
  return rows.map(({ speakerReference, sourceReference, ...row }) => ({
    ...row,
    speaker: speakerReference.name,
    speakerId: speakerReference.id,
    source: { ...sourceReference, url: addresses(sourceReference.id)[0]?.row.url },
    reportedBy: reporters(row.id)[0]?.row.id,
    evidence: evidence(row.id).map(({ row: span }) => spanOf(span)),
    about: subjects(row.id).map(({ thingReference, aspect, time, status, stance }) => ({
      ...{ aspect, thing: thingReference.id, time, status, stance },
    })),
    links: links(row.id)
      .filter(({ direction }) => direction === 'OUTGOING')
      .map(({ type, aspect, row: other }) => ({ type, aspect, to: other.id })),
  }))
}

const spanOf = ({
  id,
  exact,
  start,
  end,
  sha256,
  file,
  line,
  verified,
}: Row<typeof evidenceByStatements.present>['row']) => ({
  ...{ id, exact, start, end, sha256, file, line, verified },
})

/** Rows of a look-up by their keys. */
async function lookUp<R extends z.ZodRawShape>(graph: Graph, unit: Lookup<R>, keys: string[]) {
  const rows = (await graph.read(unit, { keys }, timeForAll())) as (z.output<z.ZodObject<R>> & {
    key: string
  })[]
  const byKey = new Map<string, typeof rows>()
  for (const row of rows) byKey.set(row.key, [...(byKey.get(row.key) ?? []), row])
  return (key: string) => byKey.get(key) ?? []
}
