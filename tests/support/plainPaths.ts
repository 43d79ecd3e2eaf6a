import { listKey } from '../../src/domain/listKey.ts'
import { timeKey } from '../../src/domain/pageKey.ts'
import type { Word } from '../../src/domain/vocabulary.ts'
import {
  compare,
  presently,
  rank,
  type MemoryClocks,
  type MemoryGraph,
  type MemoryStatement,
} from './MemoryGraph.ts'

/** What the paths of a question may run through, as PathFilter has it. */
export interface PathQuestion {
  readonly through?: readonly Word<'tie'>[] | undefined
  readonly minCertainty?: Word<'certainty'> | undefined
  readonly includeUnnamed?: boolean | undefined
  readonly includeHypothetical?: boolean | undefined
  readonly maxAttributionDepth?: number | undefined
}

interface PlainHop {
  readonly relationship: Word<'tie'>
  readonly direction: 'FORWARD' | 'BACKWARD' | 'BOTH'
  readonly from: string
  readonly to: string
  readonly statements: readonly MemoryStatement[]
}

const usual: readonly Word<'tie'>[] = ['INVOLVED_IN', 'SPEAKS_FOR', 'HOLDS_POSITION_IN', 'BELONGS_TO']
const certainties: readonly Word<'certainty'>[] = ['UNKNOWN', 'POSSIBLE', 'PROBABLE', 'CERTAIN']

/** Every path of up to so many hops between two things in its order, found by following everything from one end. */
export class PlainPaths {
  readonly #hops = new Map<string, PlainHop[]>()
  /** What was told of a thing before: many paths lead through it. */
  readonly #keys = new Map<string, string>()
  readonly #standing = new Map<string, boolean>()
  readonly #graph: MemoryGraph
  readonly #question: PathQuestion
  readonly #clocks: MemoryClocks

  constructor(graph: MemoryGraph, question: PathQuestion, clocks: MemoryClocks) {
    this.#graph = graph
    this.#question = question
    this.#clocks = clocks
    const hops = new Map<
      string,
      {
        relationship: Word<'tie'>
        from: string
        to: string
        along: Set<boolean>
        carriers: Map<string, MemoryStatement>
      }
    >()
    for (const tie of graph.ties) {
      if (!(question.through ?? usual).includes(tie.type)) continue
      const carriers = graph.carriers(tie, clocks).filter((statement) => this.#passes(statement))
      if (carriers.length === 0) continue
      for (const [from, to, along] of [
        [tie.from, tie.to, true],
        [tie.to, tie.from, false],
      ] as const) {
        const key = JSON.stringify([from, to, tie.type])
        const hop = hops.get(key) ?? {
          relationship: tie.type,
          from,
          to,
          along: new Set(),
          carriers: new Map(),
        }
        hop.along.add(along)
        for (const carrier of carriers) hop.carriers.set(carrier.id, carrier)
        hops.set(key, hop)
      }
    }
    for (const { along, carriers, ...hop } of hops.values()) {
      const direction = along.size > 1 ? 'BOTH' : along.has(true) ? 'FORWARD' : 'BACKWARD'
      const ordered = [...carriers.values()].sort(
        (a, b) =>
          compare(a.saidSince ?? '~', b.saidSince ?? '~') ||
          compare(a.saidBy ?? '~', b.saidBy ?? '~') ||
          compare(a.id, b.id),
      )
      this.#hops.set(hop.from, [
        ...(this.#hops.get(hop.from) ?? []),
        { ...hop, direction, statements: ordered },
      ])
    }
  }

  /** The paths in order; null where there are more of one length than `most`. */
  between(from: string, to: string, maxHops: number, most = Infinity): PlainHop[][] | null {
    if (from === to) return []
    const found: PlainHop[][] = []
    const distances = this.#distances(to)
    const follow = (node: string, way: PlainHop[], visited: ReadonlySet<string>) => {
      for (const hop of this.#hops.get(node) ?? []) {
        const left = maxHops - way.length - 1
        if (visited.has(hop.to) || (distances.get(hop.to) ?? Infinity) > left) continue
        if (hop.to === to) found.push([...way, hop])
        else if (left > 0 && once(this.#standing, hop.to, () => this.#mayStand(hop.to)))
          follow(hop.to, [...way, hop], new Set([...visited, hop.to]))
        if (found.length > 8 * most) return
      }
    }
    follow(from, [], new Set([from]))
    const lengths = countLengths(found)
    if ([...lengths.values()].some((count) => count > most)) return null
    const ranked = found.map((path) => ({
      path,
      weakest: weakest(path),
      keys: path.map(({ to: id }) => once(this.#keys, id, () => this.#key(id))),
      relationships: path.map((hop) => hop.relationship),
    }))
    ranked.sort(
      (a, b) =>
        a.path.length - b.path.length ||
        b.weakest - a.weakest ||
        compareAll(a.keys, b.keys) ||
        compareAll(a.relationships, b.relationships),
    )
    return ranked.map(({ path }) => path)
  }

  #distances(to: string): Map<string, number> {
    const distances = new Map([[to, 0]])
    for (const node of distances.keys())
      for (const hop of this.#hops.get(node) ?? [])
        if (!distances.has(hop.to)) distances.set(hop.to, (distances.get(node) ?? 0) + 1)
    return distances
  }

  /** What orders things in lists now. */
  #key(id: string): string {
    return this.#graph.isEvent(id)
      ? timeKey(this.#graph.time(id, presently), id)
      : listKey(this.#graph.thing(id).name, id)
  }

  #passes(statement: MemoryStatement): boolean {
    const { minCertainty = 'UNKNOWN', maxAttributionDepth = Infinity } = this.#question
    return (
      rank(statement) >= certainties.indexOf(minCertainty) &&
      statement.attributionDepth <= maxAttributionDepth
    )
  }

  #mayStand(id: string): boolean {
    const { includeUnnamed = false, includeHypothetical = false } = this.#question
    if (this.#graph.thing(id).type === 'UnnamedActor') return includeUnnamed
    if (!this.#graph.isEvent(id)) return true
    const status = this.#graph.status(id, this.#clocks)
    if (status === 'CANCELLED') return false
    return status === 'HELD' || status === 'ONGOING' || includeHypothetical
  }
}

function once<Value>(known: Map<string, Value>, id: string, tell: () => Value): Value {
  const value = known.get(id) ?? tell()
  known.set(id, value)
  return value
}

function countLengths(paths: readonly PlainHop[][]): Map<number, number> {
  const lengths = new Map<number, number>()
  for (const { length } of paths) lengths.set(length, (lengths.get(length) ?? 0) + 1)
  return lengths
}

/** The weakest hop, each by its best statement: certainty first, then fewer hops of reported speech. */
function weakest(path: readonly PlainHop[]): number {
  const strength = (statement: MemoryStatement) => rank(statement) - statement.attributionDepth / 100
  return Math.min(...path.map((hop) => Math.max(...hop.statements.map(strength))))
}

function compareAll(a: readonly string[], b: readonly string[]): number {
  for (const [index, one] of a.entries()) {
    const order = compare(one, b[index] ?? '')
    if (order !== 0) return order
  }
  return 0
}
