import { getIntrospectionQuery } from 'graphql'
import { describe, expect, test } from 'vitest'
import { defaultLimits, startHost, type Answer } from '../http/startHost.ts'

const { tokens, depth, aliases, directives, cost } = defaultLimits

/** A field nested so that its innermost leaf is at the given depth. */
const nested = (levels: number) => `{ ${'thing {'.repeat(levels - 1)} id ${'}'.repeat(levels - 1)} }`
const aliased = (field: string, count: number) =>
  `{ hello ${Array.from({ length: count }, (_, i) => `a${i}: ${field}`).join(' ')} }`
const repeated = (text: string, count: number) => Array.from({ length: count }, () => text).join(' ')

/** With the braces around it, as many tokens as there may be. */
const sixTokensEach = repeated('hello(name: "x")', (tokens - 2) / 6)

describe('an operation', () => {
  test.each([
    ['tokens', `{ ${sixTokensEach} }`, `{ ${sixTokensEach} hello }`, 'TOO_MANY_TOKENS', tokens],
    ['levels', nested(depth), nested(depth + 1), 'TOO_DEEP', depth],
    ['aliases', aliased('hello', aliases), aliased('hello', aliases + 1), 'TOO_MANY_ALIASES', aliases],
    [
      'aliases of __typename',
      aliased('__typename', aliases),
      aliased('__typename', aliases + 1),
      'TOO_MANY_ALIASES',
      aliases,
    ],
    [
      'directives',
      `{ ${repeated('hello @include(if: true)', directives)} }`,
      `{ ${repeated('hello @include(if: true)', directives + 1)} }`,
      'TOO_MANY_DIRECTIVES',
      directives,
    ],
  ])(
    'may have as many %s as the limit says, and one more is refused',
    async (_name, within, beyond, code, limit) => {
      const { ask } = await startHost()
      expect(await ask(within)).toMatchObject({ status: 200, code: undefined })
      const refused = await ask(beyond)
      expect(refused).toMatchObject({ status: 400, code })
      expect(refused.answer.data).toBeUndefined()
      expect(refused.answer.errors?.[0]?.message).toContain(String(limit))
    },
  )

  test('hides no alias, directive or level in fragments', async () => {
    const { ask } = await startHost()
    const fragment = (body: string) => `{ thing { ...F } } fragment F on Thing { ${body} }`
    const innards = (levels: number) => `${'thing {'.repeat(levels)} id ${'}'.repeat(levels)}`
    const many = Array.from({ length: aliases + 1 }, (_, i) => `a${i}: id`).join(' ')
    expect(await ask(fragment(many))).toMatchObject({ status: 400, code: 'TOO_MANY_ALIASES' })
    const skips = repeated('id @skip(if: false)', directives + 1)
    expect(await ask(fragment(skips))).toMatchObject({ status: 400, code: 'TOO_MANY_DIRECTIVES' })
    expect(await ask(fragment(innards(depth - 2)))).toMatchObject({ status: 200 })
    expect(await ask(fragment(innards(depth - 1)))).toMatchObject({ status: 400, code: 'TOO_DEEP' })
    expect(
      await ask(`{ thing { ...F ...F } } fragment F on Thing { ${many.slice(0, many.length / 2)} }`),
    ).toMatchObject({
      code: 'TOO_MANY_ALIASES',
    })
  })

  test('may introspect the schema as every client does', async () => {
    const { ask } = await startHost()
    const query = getIntrospectionQuery({
      specifiedByUrl: true,
      schemaDescription: true,
      inputValueDeprecation: true,
    })
    expect(await ask(query)).toMatchObject({ status: 200, code: undefined })
  })
})

describe('the cost of an operation', () => {
  const costly = 'things(first: 100) { nodes { things(first: 100) { nodes { id } } } }'

  test('multiplies page sizes, and is refused above the limit', async () => {
    const { ask } = await startHost()
    // 1 + 100 × (1 + 1 + 100 × 1)
    expect(await ask(`{ ${costly} }`)).toMatchObject({ status: 200 })
    expect(await ask(`{ a: ${costly} b: ${costly} }`)).toMatchObject({ status: 400, code: 'TOO_COSTLY' })
    const refused = await ask(
      'query ($n: Int!) { things(first: $n) { nodes { parts { parts { parts { parts { id } } } } } } }',
      {
        n: 100,
      },
    )
    expect(refused).toMatchObject({ status: 400, code: 'TOO_COSTLY' })
    expect(refused.answer.errors?.[0]?.message).toBe(
      `Cost limit of ${cost} exceeded, found 78101. "things" costs most: with a page of 25 the operation fits.`,
    )
    expect(refused.answer.errors?.[0]?.extensions).toEqual({
      code: 'TOO_COSTLY',
      cost: 78101,
      limit: cost,
      field: 'things',
      first: 25,
    })
  })

  test('counts only what the variables leave in', async () => {
    const { ask } = await startHost()
    const query = `query ($in: Boolean!) { a: ${costly} b: ${costly.replace(')', ') @include(if: $in)')} }`
    expect(await ask(query, { in: false })).toMatchObject({ status: 200 })
    expect(await ask(query, { in: true })).toMatchObject({ code: 'TOO_COSTLY' })
  })

  test('is that of the variables at hand, whatever the same document was asked with before', async () => {
    const { send } = await startHost()
    const query = `query A($n: Int, $in: Boolean = true, $word: String) {
      things(first: 100) { nodes { things(first: $n) @include(if: $in) { nodes { parts { id } } } } } hello(name: $word)
    } query B($n: Int) { things(first: $n) { totalCount } }`
    const askAs = async (operationName: string, variables: object) => {
      const response = await send(JSON.stringify({ query, operationName, variables }))
      return ((await response.json()) as Answer).errors?.[0]?.extensions.code
    }
    for (let turn = 0; turn < 2; turn += 1) {
      expect(await askAs('A', { n: 20 })).toBeUndefined()
      expect(await askAs('A', { n: 100 })).toBe('TOO_COSTLY')
      expect(await askAs('A', { n: 100, in: false, word: 'a' })).toBeUndefined()
      expect(await askAs('A', { n: 100, in: false, word: null })).toBeUndefined()
      expect(await askAs('A', { n: 101 })).toBe('PAGE_TOO_LARGE')
      expect(await askAs('A', { n: null })).toBe('BAD_USER_INPUT')
      expect(await askAs('A', { n: 'x' })).toBe('BAD_USER_INPUT')
      expect(await askAs('B', { n: 100 })).toBeUndefined()
      for (let n = 0; n <= 30; n += 1) expect(await askAs('A', { n, in: false })).toBeUndefined()
    }
  })

  test('cannot be dodged by an argument that only turns out wrong at last', async () => {
    const { ask } = await startHost()
    const query = `query ($n: Int) { z: things(first: $n) { totalCount } a: ${costly} b: ${costly} }`
    expect(await ask(query, { n: null })).toMatchObject({ status: 400, code: 'BAD_USER_INPUT' })
  })

  test.each([-1, 101, 2_147_483_647])('takes no page of %i items', async (first) => {
    const { ask } = await startHost()
    const refused = await ask('query ($n: Int!) { things(first: $n) { totalCount } }', { n: first })
    expect(refused).toMatchObject({ status: 400, code: 'PAGE_TOO_LARGE' })
    expect(refused.answer.errors?.[0]?.message).toBe(
      `"first" of the field "things" must be from 0 to 100, and is ${first}.`,
    )
  })

  test('takes pages of 0 and of 100 items', async () => {
    const { ask } = await startHost()
    expect(
      await ask('{ a: things(first: 0) { totalCount } b: things(first: 100) { totalCount } }'),
    ).toMatchObject({ status: 200 })
  })
})

describe('a hostile document', () => {
  /** Fragments that each spread the next one twice: two to the power of their number. */
  const doubling = (levels: number, leaf: string) =>
    `{ thing { ...F0 } } ${Array.from(
      { length: levels },
      (_, i) =>
        `fragment F${i} on Thing { ${i === levels - 1 ? leaf : `a: thing { ...F${i + 1} } b: thing { ...F${i + 1} }`} }`,
    ).join(' ')}`

  test('that doubles its selections at every level is refused at once', { timeout: 5_000 }, async () => {
    const open = { ...defaultLimits, depth: 1_000, aliases: Number.MAX_VALUE, cost: Number.MAX_VALUE }
    const { ask } = await startHost()
    expect(await ask(doubling(100, 'id'))).toMatchObject({ status: 400 })
    // The other limits lifted, the count of selections alone stops it.
    const lifted = await startHost({ limits: open })
    expect(await lifted.ask(doubling(100, 'id'))).toMatchObject({ status: 400, code: 'TOO_COSTLY' })
  })

  test('whose fragments spread each other in a circle is refused at once', { timeout: 5_000 }, async () => {
    const { ask } = await startHost()
    const circle = '{ thing { ...A } } fragment A on Thing { ...B ...B } fragment B on Thing { ...A ...A }'
    expect(await ask(circle)).toMatchObject({ status: 400, code: 'GRAPHQL_VALIDATION_FAILED' })
  })

  const half = Math.floor(tokens / 2) - 10
  const overlapping: [string, string][] = [
    ['one field a thousand times', `{ ${repeated('hello', tokens - 2)} }`],
    ['one field with arguments', `{ ${repeated('hello(name: "x")', Math.floor(tokens / 6) - 1)} }`],
    [
      'conflicting arguments',
      `{ ${Array.from({ length: Math.floor(tokens / 6) - 1 }, (_, i) => `hello(name: "${i}")`).join(' ')} }`,
    ],
    ['one object many times', `{ ${repeated('thing { id }', Math.floor(half / 2))} }`],
    ['objects in objects', `{ ${repeated(`thing { ${repeated('thing { id id }', 12)} }`, 30)} }`],
    [
      'many fragments spread together',
      `{ thing { ${Array.from({ length: 150 }, (_, i) => `...F${i}`).join(' ')} } } ${Array.from({ length: 150 }, (_, i) => `fragment F${i} on Thing { thing { id } }`).join(' ')}`,
    ],
    ['names nobody knows', `{ ${Array.from({ length: tokens - 2 }, (_, i) => `helo${i}`).join(' ')} }`],
    ['one name of 90,000 letters', `{ ${'h'.repeat(90_000)} }`],
    ['a comment of 90,000 letters', `# ${'h'.repeat(90_000)}\n{ hello }`],
    ['lists in lists', `{ hello(name: ${'['.repeat(900)}${']'.repeat(900)}) }`],
  ]
  test.each(overlapping)('of %s is answered within 5 s', { timeout: 5_000 }, async (_name, query) => {
    const { ask } = await startHost()
    const { status, answer } = await ask(query)
    expect([200, 400]).toContain(status)
    expect(answer.errors?.length ?? 0).toBeLessThanOrEqual(21)
    expect(JSON.stringify(answer).length).toBeLessThan(50_000)
  })
})
