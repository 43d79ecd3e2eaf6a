import type { TimeBudget } from '../../domain/TimeBudget.ts'
import type { Word } from '../../domain/vocabulary.ts'
import type { AnyCypher, Graph, Run } from '../Graph.ts'
import { Footprint } from '../backup/Footprint.ts'
import { recordFootprint } from '../backup/recordFootprint.ts'
import { translateError } from '../connection/translateError.ts'
import { changeUnits } from './changeUnits.ts'
import { LedgerMoved } from './LedgerMoved.ts'
import { recordChange } from './recordChange.ts'
import { takeLedger } from './takeLedger.ts'

/** Description of a change before it is carried out. */
export interface ChangeIntent {
  readonly action: Word<'changeAction'>
  /** Units that carry it out: they are planned before it takes the ledger, for a plan takes longer than a write. */
  readonly units: readonly AnyCypher[]
  /** Time of the operation that waits for the change, if any: it stands still while the units are planned. */
  readonly time?: TimeBudget | undefined
  /** Name of the seed or data set; none where the change is of several. */
  readonly dataset?: string | undefined
  /** Id of the load that the change is a part of. */
  readonly load?: string | undefined
  /** Name of who makes the change; nobody is named where a command makes it. */
  readonly by?: string | undefined
  /** Id of the proposal that the change accepts. */
  readonly proposal?: string | undefined
  /** Instant that what it records brings with it; that of the ledger where it is left out. */
  readonly recordedAt?: string | undefined
}

/** Place of a change in the ledger. */
export interface LedgerEntry {
  readonly sequence: number
  /** Instant that its statements are recorded at, RFC 3339 UTC. */
  readonly recordedAt: string
}

/** Entry whose place is taken until the transaction ends. */
interface HeldLedger extends LedgerEntry {
  readonly at: string
  /** True while a backup wants to know what changes touch. */
  readonly isWatched: boolean
}

/** Account of a change that was carried out. */
export interface ChangeAccount {
  /** Number of statements or records whose content is new, of statements coded anew, and of those that stand no more. */
  readonly added: number
  readonly recoded: number
  readonly retracted: number
  /** Number of things, sources and conditions that were described. */
  readonly things: number
  readonly recordedIds: readonly string[]
  readonly retractedIds: readonly string[]
  readonly subjectIds: readonly string[]
}

/** Reason to roll back a change that turned out to change nothing. */
class NothingChanged extends Error {}

export interface ChangeOptions {
  /** True to roll the transaction back in the end; false unless stated. */
  readonly rehearse?: boolean
  /**
   * Entry that the change is to have where no other comes in between: then it is written first, and holds the ledger for its last step only. Else it
   * ends with LedgerMoved.
   */
  readonly ahead?: LedgerEntry | undefined
}

/**
 * Carries out a change in one transaction, which holds the ledger from its beginning to its commit, or from its last step: changes commit in the order
 * of their sequence. Returns the entry, or null where `work` finds that nothing is to be changed: then nothing is written, the ledger included.
 */
export async function writeChange(
  graph: Graph,
  intent: ChangeIntent,
  work: (run: Run, entry: LedgerEntry) => Promise<ChangeAccount | null>,
  { rehearse = false, ahead }: ChangeOptions = {},
): Promise<LedgerEntry | null> {
  const { action, dataset = null, load, by = null, proposal = null, recordedAt: given, units, time } = intent
  const description = { action, ...(dataset !== null && { dataset }), ...(load !== undefined && { load }) }
  const take = async (run: Run): Promise<HeldLedger> => {
    const asked = ahead?.recordedAt ?? given ?? new Date().toISOString()
    // Translated here, so that the driver does not wait for the ledger a second time.
    const [ledger] = await run(takeLedger, { millis: Date.parse(asked) }).catch(translateError)
    if (ledger === undefined) throw new Error('The ledger gave no number.')
    const at = new Date(ledger.millis).toISOString()
    return { sequence: ledger.sequence, recordedAt: given ?? at, at, isWatched: ledger.isWatched }
  }
  const change = async (run: Run) => {
    // Ahead of the ledger nobody knows whether a backup watches.
    const entry = ahead === undefined ? await take(run) : { ...ahead, at: null, isWatched: true }
    const footprint = entry.isWatched ? new Footprint() : undefined
    const account = await work(footprint?.of(run) ?? run, entry)
    if (account === null) throw new NothingChanged()
    const ledger = entry.at === null ? await take(run) : entry
    if (ledger.sequence !== entry.sequence) throw new LedgerMoved()
    const { at } = ledger
    const backdated = entry.recordedAt === at ? null : entry.recordedAt
    const named = { action, dataset, load: load ?? null, by, proposal }
    const { recordedIds, retractedIds, subjectIds, ...counts } = account
    const ids = {
      recordedIds: listed(recordedIds),
      retractedIds: listed(retractedIds),
      subjectIds: listed(subjectIds),
    }
    await run(recordChange, {
      change: { sequence: ledger.sequence, at, backdated, ...named, ...counts, ...ids },
    })
    if (footprint !== undefined && ledger.isWatched)
      await run(recordFootprint, { sequence: ledger.sequence, ids: footprint.ids })
    return entry
  }
  const planned = graph.planWrites([...units, ...changeUnits])
  await (time === undefined ? planned : time.standStill(planned))
  try {
    return await (rehearse ? graph.rehearse(description, change) : graph.write(description, change))
  } catch (error) {
    if (error instanceof NothingChanged) return null
    throw error
  }
}

/** Ids in their order, each once; null where there are none. */
function listed(ids: readonly string[]): string[] | null {
  return ids.length === 0 ? null : [...new Set(ids)]
}
