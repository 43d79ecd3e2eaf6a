import type { z } from 'zod'
import { deadline } from '../domain/deadline.ts'
import { timeKey } from '../domain/pageKey.ts'
import { tieOfKey } from '../domain/tieOfKey.ts'
import { vocabulary } from '../domain/vocabulary.ts'
import type { Cypher } from '../graph/unit/defineCypher.ts'
import type { Run } from '../graph/Graph.ts'
import { heldUtterances } from '../graph/held/heldUtterances.ts'
import { attachConditions } from '../graph/write/attachConditions.ts'
import { attributeSources } from '../graph/write/attributeSources.ts'
import { carryLinks } from '../graph/write/carryLinks.ts'
import { carryReports } from '../graph/write/carryReports.ts'
import { dateConditions } from '../graph/write/dateConditions.ts'
import { dateStatements } from '../graph/write/dateStatements.ts'
import { linkStatements } from '../graph/write/linkStatements.ts'
import { listTies } from '../graph/write/listTies.ts'
import { projectEvents } from '../graph/write/projectEvents.ts'
import { projectTies } from '../graph/write/projectTies.ts'
import { recordEvidence } from '../graph/write/recordEvidence.ts'
import { recordStatements } from '../graph/write/recordStatements.ts'
import { recordSubjects } from '../graph/write/recordSubjects.ts'
import { reportStatements } from '../graph/write/reportStatements.ts'
import { retractStatements } from '../graph/write/retractStatements.ts'
import { supportStatements } from '../graph/write/supportStatements.ts'
import { timeProperties } from '../graph/write/timeProperties.ts'
import { upsertConditions } from '../graph/write/upsertConditions.ts'
import { upsertSources } from '../graph/write/upsertSources.ts'
import { upsertThings } from '../graph/write/upsertThings.ts'
import type { written } from '../graph/write/written.ts'
import type { LoadPlan } from './planLoad.ts'
import { ConcurrentRetraction } from './ConcurrentRetraction.ts'
import { projectionRows } from './projectionRows.ts'
import { relationRows } from './relationRows.ts'

/** Carries out a plan inside one write transaction, or throws where the graph did not take every row of it. */
export async function writeLoad(run: Run, plan: LoadPlan, now: string): Promise<void> {
  const added = plan.statements.filter(({ isNew }) => isNew)
  const relations = relationRows(plan)
  const write = writer(run)

  await write(upsertThings, plan.things, (rows) => ({ now, rows }))
  await write(upsertSources, plan.sources, (rows) => ({
    now,
    rows: rows.map(({ id, properties }) => ({ id, properties })),
  }))
  await write(attributeSources, plan.sources, (rows) => ({
    rows: rows.map(({ id, publisher, cites }) => ({ id, publisher, cites })),
  }))
  await write(upsertConditions, plan.conditions, (rows) => ({ now, rows }))

  await retract(
    run,
    plan.retracted.map(({ id }) => id),
    now,
  )
  await write(recordStatements, added, (rows) => ({ now, rows: rows.map(({ row }) => row) }))
  await write(recordEvidence, plan.evidence, (rows) => ({ now, rows }))
  await write(supportStatements, relations.support, (rows) => ({ rows }))
  await write(recordSubjects, relations.subjects, (rows) => ({ rows }))
  await write(reportStatements, relations.reports, (rows) => ({ rows }))
  await write(linkStatements, relations.links, (rows) => ({ rows }))
  await write(attachConditions, relations.conditions, (rows) => ({ rows }))

  const ids = added.map(({ id }) => id)
  const loaded = plan.statements.map(({ id }) => id)
  await run(carryLinks, { ids, loaded })
  await run(carryReports, { ids, loaded })

  const redated = await datedAnew(run, plan)
  const deadlines = await run(heldUtterances, {
    conditions: plan.conditions.map(({ id }) => id),
    statements: [...added, ...plan.retracted, ...redated].map(({ id }) => id),
  })
  await write(dateConditions, deadlines, (rows) => ({ rows: rows.map(deadlineRow) }))

  const projections = projectionRows(plan, redated)
  for (const tie of vocabulary.tie) {
    const rows = projections.ties.filter(({ key }) => tieOfKey(key).tie === tie)
    await write(projectTies[tie], rows, () => ({ rows }))
  }
  await run(projectEvents, { ids: projections.events })
  await run(listTies, { ids: projections.listedEvents })
}

/** Retracts statements, each of which has to stand. */
async function retract(run: Run, ids: string[], now: string): Promise<void> {
  if (ids.length === 0) return
  const [answer] = await run(retractStatements, { now, ids })
  if (answer?.written !== ids.length)
    throw new ConcurrentRetraction(`Of ${ids.length} statements ${answer?.written ?? 0} could be retracted.`)
}

/** Gives new statements their days, and others that depend on what changed; returns those others. */
async function datedAnew(run: Run, { statements, redated, ids }: LoadPlan) {
  const added = new Set(statements.filter(({ isNew }) => isNew).map(({ id }) => id))
  const isTop = ({ id, coded: { reporter } }: LoadPlan['statements'][number]) =>
    added.has(id) && (reporter === null || !added.has(ids.get(reporter) ?? ''))
  const tops = statements.filter(isTop).map(({ id }) => id)
  const dated = await run(dateStatements, { tops, sources: [...redated] })
  return dated.filter(({ id }) => !added.has(id))
}

function deadlineRow({ id, duration, ...said }: z.output<typeof heldUtterances.row>) {
  const end = duration === null ? null : deadline(duration, said)
  return { id, properties: { ...timeProperties('deadline', end), pageKey: timeKey(end, id) } }
}

function writer(run: Run) {
  return async <Row, Parameters extends z.ZodObject>(
    unit: Cypher<Parameters, typeof written>,
    rows: readonly Row[],
    parameters: (rows: Row[]) => z.input<Parameters>,
  ): Promise<void> => {
    if (rows.length === 0) return
    const [answer] = await run(unit, parameters([...rows]))
    // A row whose ends are not there drops out without a word: better nothing of the seed than a part of it.
    if (answer?.written !== rows.length) {
      throw new Error(`${unit.name} wrote ${answer?.written ?? 0} of ${rows.length} rows.`)
    }
  }
}
