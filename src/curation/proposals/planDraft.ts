import type { SeedFault } from '../../domain/faults/SeedFault.ts'
import { InvalidSeed } from '../../domain/InvalidSeed.ts'
import type { KnownToGraph } from '../../domain/faults/KnownToGraph.ts'
import type { ItemLine } from '../../domain/interchange.ts'
import type { Graph } from '../../graph/Graph.ts'
import { compareSeed } from '../../load/compareSeed.ts'
import type { LoadPlan } from '../../load/planLoad.ts'
import { planSeed } from '../../load/planSeed.ts'
import { itemKey } from '../../load/resolve/itemKey.ts'
import { orphansOf } from '../../load/resolve/orphansOf.ts'
import { resolveItems } from '../../load/resolve/resolveItems.ts'
import { seedOf } from '../../load/resolve/seedOf.ts'
import type { TextOf } from '../../load/resolve/TextOf.ts'
import type { Draft } from './Draft.ts'
import { textsOf } from './textsOf.ts'

/** The plan of a draft, or the faults that it has. */
export type DraftPlan =
  | { readonly faults: readonly SeedFault[]; readonly plan?: undefined }
  | {
      readonly faults?: undefined
      readonly plan: LoadPlan
      /** Records that are planned. */
      readonly records: readonly ItemLine[]
      /** Keys of statements of speech that are made, each with the record for which it is. */
      readonly madeFor: ReadonlyMap<string, string>
    }

interface Options {
  /** Instant of the change that would accept it. */
  readonly now: string
  /** Ids of records to leave out, with all that depends on them. */
  readonly except?: readonly string[]
  /** Texts of sources in a folder. */
  readonly folder: TextOf
}

/** Checks a draft as a load does, and plans what accepting it would write. */
export async function planDraft(
  graph: Graph,
  draft: Draft,
  { now, except = [], folder }: Options,
): Promise<DraftPlan> {
  const { records: described, textOf } = await textsOf(graph, draft, folder)
  const all = { now, textOf, dataset: draft.dataset }
  const left = described.filter(({ id }) => except.includes(id))
  let records = described.filter(({ id }) => !except.includes(id))
  for (;;) {
    const planned = await planRecords(graph, records, all)
    if (planned.plan !== undefined) return planned
    // A whole draft has its faults; one without some records leaves out what cannot stand without them.
    const faulty = new Set(planned.faults.map(({ where }) => keyIn(where)))
    const gone = [...left, ...records.filter((record) => faulty.has(itemKey(record)))]
    const orphans = orphansOf(
      records.filter((record) => !gone.includes(record)),
      gone,
      planned.known,
    ).map(({ item }) => item)
    const rest = records.filter((record) => !gone.includes(record) && !orphans.includes(record))
    if (left.length === 0 || rest.length === records.length) return { faults: planned.faults }
    left.push(...records.filter((record) => !rest.includes(record)))
    records = rest
  }
}

async function planRecords(
  graph: Graph,
  records: readonly ItemLine[],
  { now, textOf, dataset }: { now: string; textOf: TextOf; dataset: string },
): Promise<
  (DraftPlan & { plan: LoadPlan }) | { plan?: undefined; faults: readonly SeedFault[]; known: KnownToGraph }
> {
  const retracts = records.flatMap((record) => (record.record === 'retraction' ? [record.id] : []))
  const items = records.filter((record) => record.record !== 'retraction')
  const { items: resolved, faults, asWritten, madeFor } = await resolveItems(graph, items, { now, textOf })
  const seed = seedOf(dataset, resolved)
  const load = { now, complete: false, kept: new Set<string>(), retracts }
  const written = (found: readonly SeedFault[]) => found.map(asWritten).filter((fault) => fault !== null)
  if (faults.length > 0) {
    const compared = await compareSeed(graph, seed, load)
    return { faults: [...faults, ...written(compared.faults)], known: compared.known }
  }
  try {
    const { plan } = await planSeed(graph, seed, load, textOf)
    return { plan, records, madeFor }
  } catch (error) {
    if (!(error instanceof InvalidSeed)) throw error
    return { faults: written(error.faults), known: error.known }
  }
}

/** The key of the record that a fault names. */
function keyIn(where: string): string {
  const [, record = '', id = ''] = /^(\S+) "([^"]*)"/.exec(where) ?? []
  return itemKey({ record, id })
}
