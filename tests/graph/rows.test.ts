import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { connectGraph } from '../../src/graph/connectGraph.ts'
import { defineCypher } from '../../src/graph/unit/defineCypher.ts'
import type { Graph } from '../../src/graph/Graph.ts'
import { integer } from '../../src/graph/unit/integer.ts'
import { connectTestGraph } from '../support/connectTestGraph.ts'
import { testLogin } from '../support/testLogin.ts'

/** A unit that returns one value. */
const unitOf = (value: z.ZodType, cypher: string) =>
  defineCypher({
    name: 'oneValue',
    kind: 'r',
    parameters: z.object({}),
    row: z.object({ value }),
    text: `RETURN ${cypher} AS value`,
  })

const largest = '9007199254740991'
const tooLarge = '9007199254740993'

let served: Graph
let checked: Graph
beforeAll(async () => {
  served = await connectGraph({ ...testLogin(), timeoutMs: 30_000 })
  checked = await connectTestGraph()
})
afterAll(() => Promise.all([served.close(), checked.close()]))

describe('a row as it is served, without a check', () => {
  const rowOf = async (value: z.ZodType, cypher: string) =>
    (await served.read(unitOf(value, cypher), {}))[0]?.value

  it.each([
    ['in a column', integer, (number: string) => number, (number: unknown) => number],
    ['that may be null', integer.nullable(), (number: string) => number, (number: unknown) => number],
    ['in a list', z.array(integer), (number: string) => `[1, ${number}]`, (number: unknown) => [1, number]],
    [
      'in a map of a list',
      z.array(z.object({ name: z.string(), count: integer })),
      (number: string) => `[{name: 'one', count: ${number}}]`,
      (number: unknown) => [{ name: 'one', count: number }],
    ],
    [
      'in a map that may be null',
      z.object({ inner: z.object({ count: integer.nullable() }).nullable() }),
      (number: string) => `{inner: {count: ${number}}}`,
      (number: unknown) => ({ inner: { count: number } }),
    ],
  ])('holds an integer %s exactly, or not at all', async (_, schema, cypher, expected) => {
    for (const number of [largest, `-${largest}`, '0', '4294967296'])
      expect(await rowOf(schema, cypher(number))).toEqual(expected(Number(number)))
    for (const number of [tooLarge, `-${tooLarge}`])
      await expect(rowOf(schema, cypher(number))).rejects.toThrow('2^53')
  })

  it('holds null where there is none', async () => {
    expect(await rowOf(z.object({ count: integer }).nullable(), 'null')).toBeNull()
    expect(await rowOf(z.array(integer).nullable(), 'null')).toBeNull()
  })

  it('holds what a schema of any other kind makes of a value', async () => {
    expect(await rowOf(z.union([integer, z.string()]), '7')).toBe(7)
    expect(await rowOf(z.string().transform(Number), "'7'")).toBe(7)
  })
})

describe('a row in the tests', () => {
  it.each([
    ['a value of another type', z.string(), '7.5'],
    ['a word outside the vocabulary', z.enum(['HELD']), "'GONE'"],
    ['a property that is missing', z.object({ name: z.string() }), '{title: "x"}'],
    ['a property that no schema knows', z.object({ name: z.string() }), '{name: "x", title: "x"}'],
  ])('is refused for %s', async (_, schema, cypher) => {
    await expect(checked.read(unitOf(schema, cypher), {})).rejects.toThrow()
  })
})
