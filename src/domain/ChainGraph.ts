/** A chain from one end to the other: its things in order, both ends among them, and the types of the ties between them. */
export interface Chain<Type extends string> {
  readonly ids: string[]
  readonly types: Type[]
}

/** A thing that chains run through, by its id and the key that orders it in lists. */
export interface ChainNode {
  readonly id: string
  readonly key: string
}

interface Tie<Type> {
  readonly type: Type
  readonly weight: number
}

/** The next thing of a chain, with the ties that lead there. */
interface Step<Type> extends ChainNode {
  readonly ties: Map<Type, Tie<Type>>
}

/** The next things of each thing after so many hops. */
type Steps<Type> = Map<string, Map<string, Step<Type>>>

/** Most steps that are followed: chains that visit a thing twice are many where others are few. */
const mostSteps = 50_000

/** The ties that chains of one length can be made of, by the number of hops before each. */
export class ChainGraph<Type extends string> {
  readonly #ends: { readonly from: string; readonly to: string }
  readonly #length: number
  readonly #steps: Steps<Type>[]
  readonly #weights = new Set<number>()

  constructor(ends: { readonly from: string; readonly to: string }, length: number) {
    this.#ends = ends
    this.#length = length
    this.#steps = Array.from({ length }, () => new Map<string, Map<string, Step<Type>>>())
  }

  /** Adds a tie that leads from one thing to another after so many hops. Of the same type between the two, the strongest counts. */
  add(hops: number, from: string, to: ChainNode, type: Type, weight: number): void {
    const steps = entry(this.#stepsAfter(hops), from, () => new Map<string, Step<Type>>())
    const { ties } = entry(steps, to.id, () => ({ ...to, ties: new Map<Type, Tie<Type>>() }))
    if ((ties.get(type)?.weight ?? 0) < weight) ties.set(type, { type, weight })
    this.#weights.add(weight)
  }

  /**
   * The first chains in order: the one whose weakest tie is stronger, then by the keys of the things along them, then by types. No chain visits
   * a thing twice. Null if too many steps lead nowhere.
   */
  first(limit: number): Chain<Type>[] | null {
    const budget = { steps: mostSteps }
    const found: Chain<Type>[] = []
    for (const weight of [...this.#weights].sort((a, b) => b - a)) {
      // Chains of a greater weight are met once more, but they are fewer than the limit.
      const walk = this.#ordered(this.#sorted(weight), [this.#ends.from], [], budget)
      for (const { ids, ties } of walk)
        for (const types of combined(ties, weight)) {
          found.push({ ids, types })
          if (found.length === limit) return found
        }
      if (budget.steps <= 0) return null
    }
    return found
  }

  #stepsAfter(hops: number): Steps<Type> {
    const steps = this.#steps[hops]
    if (steps === undefined) throw new RangeError(`A chain of ${this.#length} hops has no tie after ${hops}.`)
    return steps
  }

  /** The steps of ties that are at least so strong and lead to the end, each list in the order of keys. */
  #sorted(weight: number): Map<string, Step<Type>[]>[] {
    const { from, to } = this.#ends
    const sorted: Map<string, Step<Type>[]>[] = []
    let alive = (id: string) => id === to
    for (const [hops, steps] of [...this.#steps.entries()].reverse()) {
      const onward = new Map<string, Step<Type>[]>()
      for (const [id, targets] of steps) {
        if (id === to || (id === from) !== (hops === 0)) continue
        const open = [...targets.values()].flatMap((step) => {
          const ties = new Map([...step.ties].filter(([, tie]) => tie.weight >= weight))
          return alive(step.id) && ties.size > 0 ? [{ ...step, ties }] : []
        })
        if (open.length > 0)
          onward.set(
            id,
            open.sort((a, b) => compare(a.key, b.key) || compare(a.id, b.id)),
          )
      }
      sorted.unshift(onward)
      alive = (id) => onward.has(id)
    }
    return sorted
  }

  *#ordered(
    sorted: readonly Map<string, Step<Type>[]>[],
    ids: readonly string[],
    ties: readonly Step<Type>['ties'][],
    budget: { steps: number },
  ): Generator<{ ids: string[]; ties: Step<Type>['ties'][] }> {
    for (const step of sorted[ties.length]?.get(ids.at(-1) ?? '') ?? []) {
      if (ids.includes(step.id)) continue
      if ((budget.steps -= 1) <= 0) return
      const next = { ids: [...ids, step.id], ties: [...ties, step.ties] }
      if (next.ties.length === this.#length) yield next
      else yield* this.#ordered(sorted, next.ids, next.ties, budget)
    }
  }
}

/** The types of a chain, one of each hop, in order: those of which the weakest tie has exactly this weight. */
function combined<Type extends string>(hops: readonly Map<Type, Tie<Type>>[], weight: number): Type[][] {
  let combinations: Tie<Type>[][] = [[]]
  for (const ties of hops) {
    const inOrder = [...ties.values()].sort((a, b) => compare(a.type, b.type))
    combinations = combinations.flatMap((before) => inOrder.map((tie) => [...before, tie]))
  }
  return combinations
    .filter((ties) => Math.min(...ties.map((tie) => tie.weight)) === weight)
    .map((ties) => ties.map(({ type }) => type))
}

function entry<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  let value = map.get(key)
  if (value === undefined) {
    value = make()
    map.set(key, value)
  }
  return value
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
