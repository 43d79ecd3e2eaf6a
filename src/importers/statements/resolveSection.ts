import type { SeedFault } from '../../domain/faults/SeedFault.ts'
import type { Seed } from '../../domain/seed.ts'
import type { Graph } from '../../graph/Graph.ts'
import { resolveItems, type ResolvedItems } from '../../load/resolve/resolveItems.ts'
import type { AnchoredItem } from '../../load/resolve/resolveQuotes.ts'
import { seedOf } from '../../load/resolve/seedOf.ts'
import type { TextOf } from '../../load/resolve/TextOf.ts'
import type { Section } from './Section.ts'

export interface ResolvedSection {
  readonly seed: Seed
  readonly faults: readonly SeedFault[]
  readonly asWritten: ResolvedItems['asWritten']
}

/** Returns the seed that a section makes; before version 3, sections hold ids and spans only. */
export async function resolveSection(
  graph: Graph,
  section: Section,
  { textOf, now }: { textOf: TextOf; now: string },
): Promise<ResolvedSection> {
  const { name, version } = section.header
  const items = section.items()
  if (version < 3)
    return { seed: seedOf(name, items as AnchoredItem[]), faults: [], asWritten: (fault) => fault }
  const { items: resolved, faults, asWritten } = await resolveItems(graph, items, { now, textOf })
  return { seed: seedOf(name, resolved), faults, asWritten }
}
