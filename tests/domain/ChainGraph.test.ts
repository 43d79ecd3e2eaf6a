import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ChainGraph, type Chain } from '../../src/domain/ChainGraph.ts'

interface Tie {
  readonly one: number
  readonly other: number
  readonly type: string
  readonly weight: number
}

const ties = fc.array(
  fc.record({
    one: fc.nat(6),
    other: fc.nat(6),
    type: fc.constantFrom('A', 'B'),
    weight: fc.constantFrom(1, 2, 3),
  }),
  { minLength: 12, maxLength: 25 },
)
/** Keys in another order than the ids. */
const nodeOf = (number: number) => ({ id: `n${number}`, key: `k${(number * 3) % 7}` })

/** Every chain from 0 to 1, found by following everything, in order. */
function plain(all: readonly Tie[], length: number): Chain<string>[] {
  const weights = new Map<string, number>()
  for (const { one, other, type, weight } of all)
    for (const key of [`${one} ${other} ${type}`, `${other} ${one} ${type}`])
      weights.set(key, Math.max(weight, weights.get(key) ?? 0))
  const found: { chain: Chain<string>; order: string }[] = []
  const follow = (way: readonly number[], types: readonly string[], weakest: number) => {
    const last = way.at(-1)
    if (types.length === length) {
      if (last !== 1) return
      const keys = way.map((number) => nodeOf(number).key)
      const chain = { ids: way.map((number) => nodeOf(number).id), types: [...types] }
      found.push({ chain, order: [9 - weakest, ...keys, ...types].join(' ') })
      return
    }
    if (last === 1) return
    for (const [key, weight] of weights) {
      const [one, other, type = ''] = key.split(' ')
      if (Number(one) === last && !way.includes(Number(other)))
        follow([...way, Number(other)], [...types, type], Math.min(weakest, weight))
    }
  }
  follow([0], [], 9)
  return found.sort((a, b) => (a.order < b.order ? -1 : 1)).map(({ chain }) => chain)
}

describe('the chains of one length', () => {
  it('are the first in order that following everything finds', () => {
    let long = 0
    fc.assert(
      fc.property(ties, fc.integer({ min: 1, max: 5 }), fc.constantFrom(1, 3, 100), (all, length, limit) => {
        const graph = new ChainGraph<string>({ from: 'n0', to: 'n1' }, length)
        for (const { one, other, type, weight } of all)
          for (let hops = 0; hops < length; hops++) {
            graph.add(hops, nodeOf(one).id, nodeOf(other), type, weight)
            graph.add(hops, nodeOf(other).id, nodeOf(one), type, weight)
          }
        const expected = plain(all, length)
        if (expected.length > 3) long++
        expect(graph.first(limit)).toEqual(expected.slice(0, limit))
      }),
      { numRuns: 500 },
    )
    expect(long).toBeGreaterThan(50)
  })

  it('are not known where too many steps lead nowhere', () => {
    const graph = new ChainGraph<string>({ from: 'from', to: 'to' }, 12)
    const others = Array.from({ length: 10 }, (_, number) => ({ id: `o${number}`, key: `o${number}` }))
    for (const other of others) graph.add(0, 'from', other, 'A', 1)
    for (let hops = 1; hops < 11; hops++)
      for (const one of others) for (const other of others) graph.add(hops, one.id, other, 'A', 1)
    for (const other of others) graph.add(11, other.id, { id: 'to', key: 'to' }, 'A', 1)
    expect(graph.first(1)).toBeNull()
  })
})
