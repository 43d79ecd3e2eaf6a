import { tieOfKey } from '../domain/tieOfKey.ts'
import type { InterchangeLine, ItemLine } from '../domain/interchange.ts'
import { interchangeVersion } from '../domain/interchange.ts'
import type { TimeAsWritten, TimeSpan } from '../domain/timeSpan.ts'
import { exportedConditions } from '../graph/exported/exportedConditions.ts'
import { exportedDatasets } from '../graph/exported/exportedDatasets.ts'
import { exportedSeeds } from '../graph/exported/exportedSeeds.ts'
import { exportedSources } from '../graph/exported/exportedSources.ts'
import { exportedStatements } from '../graph/exported/exportedStatements.ts'
import { exportedThings } from '../graph/exported/exportedThings.ts'
import type { Graph } from '../graph/Graph.ts'
import { timeForAll } from '../graph/timeForAll.ts'
import { codedLines } from './codedLines.ts'
import { without } from './without.ts'

type RowOf<Unit extends { row: { _output: unknown } }> = Unit['row']['_output']
type Statement = RowOf<typeof exportedStatements>

/**
 * Everything that a graph holds, as lines of the interchange format: one section for each instant at which a dataset changed, oldest
 * first, each with all that stood then. Loaded into an empty graph in this order they make the same graph, its past included. One
 * dataset is held in memory at a time, but for those whose changes lie among another's.
 */
export async function* exportLines(graph: Graph): AsyncGenerator<InterchangeLine> {
  const [seeds, datasets] = await Promise.all([
    read(graph, exportedSeeds, {}),
    read(graph, exportedDatasets, {}),
  ])
  const open = new Map<string, Dataset>()
  const sections = [
    ...datasets.flatMap((dataset) =>
      dataset.instants.map((instant) => ({ instant, lines: () => codedLines(graph, dataset, instant) })),
    ),
    ...seeds.flatMap(({ seed, instants }) =>
      instants.map((instant) => ({
        instant,
        lines: () => seedLines(graph, { seed, instant, isLast: instant === instants.at(-1), open }),
      })),
    ),
  ]
  // An instant is written with UTC and milliseconds: it sorts as text.
  sections.sort((a, b) => (a.instant < b.instant ? -1 : a.instant > b.instant ? 1 : 0))
  for (const { lines } of sections) yield* lines()
}

async function* seedLines(
  graph: Graph,
  {
    seed,
    instant,
    isLast,
    open,
  }: { seed: string; instant: string; isLast: boolean; open: Map<string, Dataset> },
): AsyncGenerator<InterchangeLine> {
  const dataset = open.get(seed) ?? (await readDataset(graph, seed))
  open.set(seed, dataset)
  yield { record: 'dataset', version: interchangeVersion, name: seed, recordedAt: instant, complete: true }
  yield* sectionOf(dataset, instant)
  if (isLast) open.delete(seed)
}

type Dataset = Awaited<ReturnType<typeof readDataset>>

async function readDataset(graph: Graph, seed: string) {
  const [things, sources, conditions, statements] = await Promise.all([
    read(graph, exportedThings, { seed }),
    read(graph, exportedSources, { seed }),
    read(graph, exportedConditions, { seed }),
    read(graph, exportedStatements, { seed }),
  ])
  return { things, sources, conditions, statements }
}

const read: <P extends Parameters<Graph['read']>[0]>(
  graph: Graph,
  unit: P,
  parameters: object,
) => Promise<RowOf<P>[]> = (graph, unit, parameters) => graph.read(unit, parameters as never, timeForAll())

function* sectionOf(
  { things, sources, conditions, statements }: Dataset,
  instant: string,
): Generator<ItemLine> {
  const standing = statements.filter(
    ({ recordedAt, retractedAt }) => recordedAt <= instant && retractedAt > instant,
  )
  const named = new Set(standing.flatMap(namesIn))
  // What nothing says anything of any more was described when it was first recorded, and is not again.
  const described = ({ id, recordedAt }: { id: string; recordedAt: string }) =>
    recordedAt === instant || (recordedAt < instant && named.has(id))
  for (const { id, type, name, aliases, description, code } of things.filter(described)) {
    const thing = { name, ...without({ aliases: aliases.length === 0 ? null : aliases, description }) }
    if (type === 'Meeting' || type === 'Action')
      yield { record: 'event', id, kind: type, ...thing, ...without({ code }) }
    else if (type === 'MeetingSeries') yield { record: 'series', id, ...thing }
    else if (type === 'Place') yield { record: 'place', id, ...thing }
    else if (type === 'Topic') yield { record: 'topic', id, ...thing }
    else yield { record: 'actor', id, kind: type, ...thing }
  }
  for (const { id, kind, title, publisher, cites, file, length, sha256, ...more } of sources.filter(
    described,
  ))
    yield {
      record: 'source',
      id,
      kind,
      title,
      publisher,
      ...without({ url: more.url, language: more.language, publishedAt: timeLine(more.publishedAt) }),
      ...(file === null || length === null || sha256 === null ? {} : { text: { file, length, sha256 } }),
      ...(cites.length === 0 ? {} : { cites }),
    }
  for (const { id, trigger, duration, deadlineRule, deadline } of conditions.filter(described))
    yield {
      record: 'condition',
      id,
      trigger,
      deadlineRule,
      // What follows from when the condition was uttered is computed again.
      ...without({ duration, deadline: deadlineRule === 'UNTIL_DATE' ? timeLine(deadline) : null }),
    }
  for (const statement of standing) yield statementLine(statement)
}

function namesIn({ speaker, source, about, asserts, condition, fulfils }: Statement): string[] {
  const ties = asserts.map(tieOfKey)
  return [
    ...about.map(({ subject }) => subject),
    ...ties.flatMap(({ from, to }) => [from, to]),
    ...[speaker, source, condition, fulfils].filter((id) => id !== null),
  ]
}

function statementLine(statement: Statement): ItemLine {
  const { contentHash, speaker, source, text, speechAct, form, certainty, polarity, confidence } = statement
  const { evidence, about, asserts, links, reporter, condition, fulfils, saidAt } = statement
  return {
    record: 'statement',
    id: contentHash,
    speaker,
    source,
    text,
    speechAct,
    form,
    certainty,
    polarity,
    confidence,
    ...without({ saidAt: timeLine(saidAt), reportedBy: reporter, condition, fulfils }),
    evidence: evidence.map(({ start, end, sha256, exact }) => ({
      start,
      end,
      sha256,
      ...without({ exact }),
    })),
    about: about.map(({ subject, aspect, time, status, stance }) => ({
      subject,
      aspect,
      ...without({ time: timeLine(time), status, stance }),
    })),
    ...(asserts.length === 0 ? {} : { asserts: asserts.map((key) => given(tieOfKey(key))) }),
    ...(links.length === 0 ? {} : { links }),
  }
}

function timeLine(time: TimeSpan | null): TimeAsWritten | null {
  if (time === null) return null
  const { text, edtf, basis, resolvedFrom } = time
  return { basis, ...without({ text, edtf, resolvedFrom }) }
}

function given<Fields extends object>(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields
}
