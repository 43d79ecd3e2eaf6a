import { closestWord } from '../closestWord.ts'
import { contentHashOf } from '../contentHashOf.ts'
import type { Seed, StatementSeed } from '../seed.ts'
import type { KnownToGraph } from './KnownToGraph.ts'

/** A statement that a reference means: one of the seed, with its key, or one that the graph holds. */
export interface ReferredStatement {
  readonly key: string | null
  readonly source: string
  readonly live: boolean
}

/** A seed together with what the graph knows: what a reference in it means, and what else it could have meant. */
export class SeedView {
  readonly seed: Seed
  readonly known: KnownToGraph
  readonly statements: readonly (readonly [key: string, statement: StatementSeed])[]
  readonly #ownTypes: ReadonlyMap<string, string>
  readonly #keysByHash: ReadonlyMap<string, string>

  constructor(seed: Seed, known: KnownToGraph) {
    this.seed = seed
    this.known = known
    this.statements = Object.entries(seed.statements)
    this.#ownTypes = new Map(typedIds(seed))
    this.#keysByHash = new Map(this.statements.map(([key, statement]) => [contentHashOf(statement), key]))
  }

  /** The type of a thing, source or condition, of the seed or else of the graph. */
  typeOf(id: string): string | undefined {
    return this.#ownTypes.get(id) ?? this.known.types.get(id)
  }

  sourceOf(id: string): { publisher: string; textLength: number | null } | undefined {
    const own = Object.hasOwn(this.seed.sources, id) ? this.seed.sources[id] : undefined
    if (own !== undefined) return { publisher: own.publisher, textLength: own.text?.length ?? null }
    return this.known.sources.get(id)
  }

  statementOf(reference: string): ReferredStatement | undefined {
    const hash = reference.split('.')[0] ?? reference
    const key = Object.hasOwn(this.seed.statements, reference) ? reference : this.#keysByHash.get(hash)
    const own = key === undefined ? undefined : this.seed.statements[key]
    if (key !== undefined && own !== undefined) return { key, source: own.source, live: true }
    const held = this.known.statements.get(hash)
    return held && { key: null, source: held.source, live: held.live }
  }

  /** " Did you mean …?" where an id or, for statements, a key is near; else nothing. */
  suggestion(reference: string, among: 'ids' | 'statements' = 'ids'): string {
    const candidates =
      among === 'statements'
        ? Object.keys(this.seed.statements)
        : [...this.#ownTypes.keys(), ...this.known.types.keys()]
    const meant = closestWord(reference, candidates)
    return meant === undefined ? '' : ` Did you mean "${meant}"?`
  }
}

/** Every id that a seed describes, with its type; one that it describes twice comes twice. */
export function typedIds(seed: Seed): (readonly [id: string, type: string])[] {
  const all = (nouns: Record<string, unknown>, type: string) =>
    Object.keys(nouns).map((id) => [id, type] as const)
  return [
    ...Object.entries(seed.actors).map(([id, { kind }]) => [id, kind] as const),
    ...Object.entries(seed.events).map(([id, { kind }]) => [id, kind] as const),
    ...all(seed.series, 'MeetingSeries'),
    ...all(seed.places, 'Place'),
    ...all(seed.topics, 'Topic'),
    ...all(seed.sources, 'Source'),
    ...all(seed.conditions, 'Condition'),
  ]
}
