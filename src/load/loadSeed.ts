import { randomUUID } from 'node:crypto'
import { parseSeed } from '../domain/parseSeed.ts'
import type { SeedAsWritten } from '../domain/seed.ts'
import type { AnyCypher, Graph, Run } from '../graph/Graph.ts'
import { isConflict } from '../graph/connection/isConflict.ts'
import { isUnavailable } from '../graph/connection/isUnavailable.ts'
import { LedgerMoved } from '../graph/ledger/LedgerMoved.ts'
import { nextInstant } from '../graph/ledger/nextInstant.ts'
import { readLedger } from '../graph/ledger/readLedger.ts'
import { writeChange, type ChangeIntent } from '../graph/ledger/writeChange.ts'
import { loadUnits } from '../graph/write/loadUnits.ts'
import { accountOf } from './accountOf.ts'
import { ConcurrentRetraction } from './ConcurrentRetraction.ts'
import type { LoadReport } from './LoadReport.ts'
import type { LoadPlan } from './planLoad.ts'
import { planSeed } from './planSeed.ts'
import { textsIn } from './resolve/textsIn.ts'
import { writeLoad } from './writeLoad.ts'

/** A load that records and retracts more statements is written ahead of the ledger's lock, which it would hold for a second else. */
const many = 500

/**
 * Number of attempts at a load whose write met a concurrent one or got no answer, and of those at a long load that are written ahead of the lock: where
 * others write all the time, the lock comes first.
 */
const [tries, triesAhead] = [5, 3]

export interface LoadOptions {
  /** Folder with the texts of the sources; the spans of those that lie there are verified. */
  readonly texts?: string | undefined
  /** The instant that the load is recorded at; that of its change in the ledger where none is given. */
  readonly now?: string | undefined
  /** The way in which the load comes into the graph, and who brings it; a seed unless stated. */
  readonly origin?: Pick<ChangeIntent, 'action' | 'by' | 'proposal'> | undefined
  /** True where the seed is complete, so that statements that it no longer holds are retracted; true unless stated. */
  readonly complete?: boolean | undefined
  /** Content hashes of what the sections before it of a complete load stated; none unless stated. */
  readonly kept?: ReadonlySet<string> | undefined
  /** Ids of further statements of the seed's name to retract; none unless stated. */
  readonly retracts?: readonly string[] | undefined
  /** Id of the complete load that the seed is a section of; one of its own where none is given. */
  readonly load?: string | undefined
  /** True to plan the load and write nothing; false unless stated. */
  readonly planOnly?: boolean | undefined
  /** Reads within the transaction what the load is about to change, and what became of it. */
  readonly inspect?: ((run: Run, plan: LoadPlan, moment: 'before' | 'after') => Promise<void>) | undefined
  /** Units that the inspection runs. */
  readonly inspected?: readonly AnyCypher[] | undefined
  /** True to roll the transaction back once it is inspected; false unless stated. */
  readonly rehearse?: boolean | undefined
}

/**
 * Makes the graph hold what a seed says, in one transaction: records new and recoded statements, and retracts those that the seed no longer
 * holds. An unchanged seed writes nothing. Only a conflict with a concurrent write and a missing answer are tried again.
 */
export async function loadSeed(
  graph: Graph,
  written: SeedAsWritten,
  {
    texts,
    now: given,
    origin = { action: 'SEED' },
    complete = true,
    kept = new Set(),
    retracts = [],
    load = randomUUID(),
    planOnly = false,
    inspect,
    inspected = [],
    rehearse = false,
  }: LoadOptions = {},
): Promise<LoadReport> {
  const seed = parseSeed(written)
  let unanswered: LoadReport | undefined
  const textOf = texts === undefined ? undefined : textsIn(texts)
  const planAt = (now: string) => planSeed(graph, seed, { now, complete, kept, retracts }, textOf)
  for (let attempt = 1; ; attempt += 1) {
    const seen = await readLedger(graph)
    const planned = { sequence: (seen?.sequence ?? 0) + 1, recordedAt: given ?? nextInstant(seen) }
    let { report, plan } = await planAt(planned.recordedAt)
    // Nothing is left to write if the database kept a load that it did not answer.
    if (!report.changed || planOnly) return unanswered ?? report
    const intent = {
      ...origin,
      dataset: seed.name,
      load,
      recordedAt: given,
      units: [...loadUnits, ...inspected],
    }
    const ahead = attempt <= triesAhead && sizeOf(plan) > many ? planned : undefined
    try {
      await writeChange(
        graph,
        intent,
        async (run, { sequence, recordedAt }) => {
          // Another change came in between. No further one can, so the graph stays as it is read now.
          if (sequence !== planned.sequence) ({ report, plan } = await planAt(recordedAt))
          if (!report.changed) return null
          await inspect?.(run, plan, 'before')
          await writeLoad(run, plan, recordedAt)
          await inspect?.(run, plan, 'after')
          return accountOf(plan)
        },
        { rehearse, ahead },
      )
      return report
    } catch (error) {
      // The next attempt reads first what a concurrent load has written.
      if (attempt === tries || !(isUnavailable(error) || metAnother(error))) throw error
      unanswered = isUnavailable(error) ? report : undefined
    }
  }
}

/** Number of statements that a plan records and retracts. */
const sizeOf = ({ statements, retracted }: LoadPlan) =>
  statements.filter(({ isNew }) => isNew).length + retracted.length

const metAnother = (error: unknown) =>
  isConflict(error) || error instanceof ConcurrentRetraction || error instanceof LedgerMoved
