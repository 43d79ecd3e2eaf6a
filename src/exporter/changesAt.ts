import type { ItemLine } from '../domain/interchange.ts'
import { tieOfKey } from '../domain/tieOfKey.ts'
import { itemLines } from './itemLines.ts'
import type { Dataset } from './readDataset.ts'

/** Something that changed in a dataset at one instant. */
export interface Change {
  readonly dataset: string
  readonly line: ItemLine
  /** Keys of what an import has to read before this one, or with it, if it changed at the same instant. */
  readonly needs: readonly string[]
}

type Statement = Dataset['statements'][number]

const thingKey = (id: string) => `thing ${id}`
const statementKey = (hash: string) => `statement ${hash}`

/** What changed in a dataset at an instant, by a key of what was changed, which no other dataset has; what stayed as it was is not said again. */
export function changesAt(
  { name, things, sources, conditions, statements }: Dataset,
  instant: string,
): Map<string, Change> {
  const isNew = ({ recordedAt }: { recordedAt: string }) => recordedAt === instant
  const stated = statements.filter((row) => isNew(row) && row.retractedAt > instant)
  const restated = new Set(stated.map(({ contentHash }) => contentHash))
  const ended = statements.filter((row) => row.retractedAt === instant && !isNew(row))
  const retracted = ended.filter(({ contentHash }) => !restated.has(contentHash))

  const statuses = new Map(stated.flatMap((row) => statusesIn(row).map((event) => [event, row.contentHash])))
  const reported = reportedBy(ended, statements)
  const changes: (readonly [key: string, change: Omit<Change, 'dataset'>])[] = [
    ...things.filter(isNew).map((row) => {
      const source = row.id.includes('#') ? [thingKey(row.id.split('#')[0] ?? '')] : []
      const status = statuses.get(row.id)
      const needs = [...source, ...(status === undefined ? [] : [statementKey(status)])]
      return [thingKey(row.id), { line: itemLines.thing(row), needs }] as const
    }),
    ...sources.filter(isNew).map((row) => {
      const needs = [row.publisher, ...row.cites].map(thingKey)
      return [thingKey(row.id), { line: itemLines.source(row), needs }] as const
    }),
    ...conditions
      .filter(isNew)
      .map((row) => [thingKey(row.id), { line: itemLines.condition(row), needs: [] }] as const),
    ...stated.map((row) => {
      const needs = [...neededBy(row), ...(reported.get(row.contentHash) ?? [])]
      return [statementKey(row.contentHash), { line: itemLines.statement(row), needs }] as const
    }),
    ...retracted.map((row) => {
      const needs = reported.get(row.contentHash) ?? []
      const line = { record: 'retraction', id: row.contentHash } as const
      return [statementKey(row.contentHash), { line, needs }] as const
    }),
  ]
  return new Map(changes.map(([key, change]) => [key, { dataset: name, ...change }]))
}

function neededBy({ speaker, source, about, asserts, condition, fulfils, reporter, links }: Statement) {
  const ends = asserts.map(tieOfKey).flatMap(({ from, to }) => [from, to])
  const things = [speaker, source, condition, fulfils, ...about.map(({ subject }) => subject), ...ends]
  const others = [reporter, ...links.map(({ to }) => to)]
  return [
    ...things.filter((id) => id !== null).map(thingKey),
    ...others.filter((hash) => hash !== null).map(statementKey),
  ]
}

/** An event is not described without a statement that gives its status. */
function statusesIn({ about, polarity }: Statement): string[] {
  return about
    .filter(({ status }) => status !== null && polarity === 'AFFIRMED')
    .map(({ subject }) => subject)
}

/** A statement does not end before those that it reports have ended or found another place: the keys of these, by its hash. */
function reportedBy(ended: readonly Statement[], statements: readonly Statement[]): Map<string, string[]> {
  const reported = new Map(ended.map(({ contentHash }) => [contentHash, [] as string[]]))
  for (const { reporter, contentHash } of statements)
    reported.get(reporter ?? '')?.push(statementKey(contentHash))
  return reported
}
