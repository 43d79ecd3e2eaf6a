import type { SeedFault } from '../../domain/faults/SeedFault.ts'
import { isOfKind } from '../../domain/faults/isOfKind.ts'
import type { ItemLine } from '../../domain/interchange.ts'
import { normalName } from '../../domain/normalName.ts'
import { mapReferences, type ReferencePlace } from '../../domain/references.ts'
import type { Graph } from '../../graph/Graph.ts'
import { heldNodesById } from '../../graph/held/heldNodesById.ts'
import { timeForAll } from '../../graph/connection/timeForAll.ts'
import type { Candidate } from './Candidate.ts'
import { namesInGraph } from './namesInGraph.ts'
import { ownCandidates } from './ownCandidates.ts'
import { suggestions } from './suggestions.ts'

/** Number of unknown references that get suggestions. */
const mostSuggested = 100

export interface ResolvedNames {
  /** Records that refer by ids; what was not found or is ambiguous stays as it was written. */
  readonly items: readonly ItemLine[]
  readonly faults: readonly SeedFault[]
  /** References that mean nothing or several things. */
  readonly unresolved: ReadonlySet<string>
}

interface Unresolved {
  readonly reference: string
  readonly place: ReferencePlace
  readonly candidates: readonly Candidate[]
}

/**
 * Replaces each reference by the id that it means: an id first, then the one thing with that name, then the one with that alias, among what
 * the records describe and what the graph held at the instant `now`.
 */
export async function resolveNames(
  graph: Graph,
  items: readonly ItemLine[],
  now: string,
): Promise<ResolvedNames> {
  const own = ownCandidates(items)
  const names = new NameTable(own)
  const unknown = await unknownIds(graph, items, own)
  const sources = new Set(items.flatMap(sourceOf))
  for (const { asked, recordedAt, named, ...candidate } of await namesInGraph(graph, unknown.map(normalName)))
    if (recordedAt <= now && belongsHere(candidate, sources)) names.add(asked, candidate, named)

  const asked = new Set(unknown)
  const unresolved: Unresolved[] = []
  const resolved = items.map((item) =>
    mapReferences(item, (reference, place) => {
      if (!asked.has(reference)) return reference
      const candidates = names.meaningsOf(reference, place.kinds)
      const [only, ...more] = candidates
      if (only !== undefined && more.length === 0) return only.id
      unresolved.push({ reference, place, candidates })
      return reference
    }),
  )
  return {
    items: resolved,
    faults: await faultsOf(graph, unresolved, own),
    unresolved: new Set(unresolved.map(({ reference }) => reference)),
  }
}

/** An unnamed actor belongs to its occurrence in a source: that of another source is not called by its name here. */
const belongsHere = ({ id, type }: Candidate, sources: ReadonlySet<string>) =>
  type !== 'UnnamedActor' || sources.has(id.split('#')[0] ?? '')

const sourceOf = (item: ItemLine): string[] =>
  item.record === 'source' ? [item.id] : item.record === 'statement' ? [item.source] : []

/** References that are no id of the records or the graph. */
async function unknownIds(
  graph: Graph,
  items: readonly ItemLine[],
  own: readonly Candidate[],
): Promise<string[]> {
  const references = new Set<string>()
  for (const item of items) mapReferences(item, (reference) => (references.add(reference), reference))
  for (const { id } of own) references.delete(id)
  const held = await graph.read(heldNodesById, { ids: [...references] }, timeForAll())
  for (const { id } of held) references.delete(id)
  return [...references]
}

/** What each name and alias is said of. */
class NameTable {
  readonly #named = new Map<string, Map<string, Candidate>>()
  readonly #aliased = new Map<string, Map<string, Candidate>>()

  constructor(own: readonly (Candidate & { aliases: readonly string[] })[]) {
    for (const { aliases, ...candidate } of own) {
      this.add(candidate.name, candidate, true)
      for (const alias of aliases) this.add(alias, candidate, false)
    }
  }

  add(name: string, candidate: Candidate, named: boolean): void {
    const table = named ? this.#named : this.#aliased
    const key = normalName(name)
    const candidates = table.get(key) ?? new Map<string, Candidate>()
    // What the records say of a thing goes before what the graph holds of it.
    if (!candidates.has(candidate.id)) table.set(key, candidates.set(candidate.id, candidate))
  }

  /** Of the kinds that fit, those with the name, else those with the alias; of another kind only where none fits. */
  meaningsOf(reference: string, kinds: readonly string[]): Candidate[] {
    const tables = [this.#named, this.#aliased].map((table) => [
      ...(table.get(normalName(reference))?.values() ?? []),
    ])
    const fits = ({ type }: Candidate) => kinds.some((kind) => isOfKind(type, kind))
    return (
      [...tables.map((candidates) => candidates.filter(fits)), ...tables].find(({ length }) => length > 0) ??
      []
    )
  }
}

async function faultsOf(
  graph: Graph,
  unresolved: readonly Unresolved[],
  own: readonly Candidate[],
): Promise<SeedFault[]> {
  const faults: SeedFault[] = []
  const suggested = new Map<string, Promise<Candidate[]>>()
  for (const { reference, place, candidates } of unresolved) {
    const { where, kinds } = place
    if (candidates.length > 0) {
      faults.push({
        name: 'AMBIGUOUS_NAME',
        where,
        reference,
        what: `${candidates.length} things are called "${reference}": ${candidates.map(inWords).join(', ')}.`,
        right: 'Write the id of the one that is meant.',
      })
      continue
    }
    const key = [reference, ...kinds].join('\n')
    if (!suggested.has(key) && suggested.size < mostSuggested)
      suggested.set(key, suggestions(graph, { reference, kinds, own }))
    const meant = (await suggested.get(key)) ?? []
    const hint = meant.length === 0 ? '' : ` Did you mean ${meant.map(inWords).join(' or ')}?`
    faults.push({
      name: 'UNKNOWN_NAME',
      where,
      reference,
      what: `nothing is called "${reference}".${hint}`,
      right: 'Write an id, a name or an alias, or describe it here.',
    })
  }
  return faults
}

const inWords = ({ id, type, name }: Candidate) => `"${id}" (${name}, ${type})`
