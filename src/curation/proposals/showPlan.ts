import type { ItemLine } from '../../domain/interchange.ts'
import type { StatementSeed } from '../../domain/seed.ts'
import type { Graph } from '../../graph/Graph.ts'
import { statementWords } from '../../graph/held/statementWords.ts'
import { timeForAll } from '../../graph/connection/timeForAll.ts'
import { accountOf } from '../../load/accountOf.ts'
import type { LoadPlan, StandingStatement } from '../../load/planLoad.ts'
import type { DraftPlan } from './planDraft.ts'
import { planHash } from './planHash.ts'
import type { PlannedCoding, PlannedItem, PlannedThing, ShownPlan } from './ShownPlan.ts'

type Planned = Extract<DraftPlan, { plan: LoadPlan }>

/** Shows a plan record by record, with the statements of speech that are made. */
export async function showPlan(graph: Graph, planned: Planned): Promise<ShownPlan> {
  const { plan } = planned
  const { added, recoded, retracted, things } = accountOf(plan)
  return { hash: planHash(plan), added, recoded, retracted, things, items: await itemsOf(graph, planned) }
}

async function itemsOf(graph: Graph, { plan, records, madeFor }: Planned): Promise<PlannedItem[]> {
  const changed = new Set([...plan.things, ...plan.sources, ...plan.conditions].map(({ id }) => id))
  const replaced = new Set(plan.retracted.map(({ contentHash }) => contentHash))
  const standing = new Map(plan.statements.map((statement) => [statement.coded.key, statement]))
  const words = await wordsOf(graph, plan)
  const retractions = new Map([...plan.retractions].map(([hash, written]) => [written, hash]))
  const ended = new Map(plan.retracted.map(({ contentHash, id }) => [contentHash, id]))

  const names = new Map(records.map((record) => [record.id, nameOf(record)]))
  const thing = (id: string): PlannedThing => ({ id, described: names.get(id) })

  const reporterOf = ({ reportedBy }: StatementSeed): PlannedCoding['reporter'] => {
    if (reportedBy === undefined) return null
    const speaker = standing.get(reportedBy)?.coded.written.speaker
    if (speaker !== undefined) return { speaker }
    return { statement: plan.ids.get(reportedBy.split('.')[0] ?? '') ?? reportedBy }
  }

  const ofStatement = (record: string, { id, isNew, coded }: StandingStatement): PlannedItem => ({
    record,
    action: isNew ? (replaced.has(coded.hash) ? 'RECODE' : 'ADD') : 'UNCHANGED',
    statement: {
      id,
      text: coded.written.text,
      coding: { written: coded.written, thing, reporter: reporterOf(coded.written) },
    },
    thing: null,
  })
  const made = [...madeFor].flatMap(([key, record]) => {
    const statement = standing.get(key)
    return statement === undefined ? [] : [ofStatement(record, statement)]
  })
  const own = records.map(({ record: kind, id }): PlannedItem => {
    const statement = kind === 'statement' ? standing.get(id) : undefined
    if (statement !== undefined) return ofStatement(id, statement)
    if (kind !== 'retraction')
      return {
        record: id,
        action: changed.has(id) ? 'DESCRIBE' : 'UNCHANGED',
        statement: null,
        thing: thing(id),
      }
    const version = ended.get(retractions.get(id) ?? '')
    return version === undefined
      ? { record: id, action: 'UNCHANGED', statement: null, thing: null }
      : {
          record: id,
          action: 'RETRACT',
          statement: { id: version, text: words.get(version) ?? '', coding: null },
          thing: null,
        }
  })
  return [...own, ...made]
}

/** The name of a thing, title of a source or trigger of a condition; undefined of a statement. */
function nameOf(record: ItemLine): string | undefined {
  if ('name' in record) return record.name
  if ('title' in record) return record.title
  return 'trigger' in record ? record.trigger : undefined
}

async function wordsOf(graph: Graph, { retracted }: LoadPlan): Promise<Map<string, string>> {
  if (retracted.length === 0) return new Map()
  const rows = await graph.read(statementWords, { ids: retracted.map(({ id }) => id) }, timeForAll())
  return new Map(rows.map(({ id, text }) => [id, text]))
}
