import { describe, expect, test } from 'vitest'
import type { TimeBudget } from '../../../src/domain/TimeBudget.ts'
import { secret } from './hostSchema.ts'
import { startHost } from './startHost.ts'

describe('an error', () => {
  test('that the caller can mend keeps its code and message, beside the data that could be had', async () => {
    const { ask } = await startHost()
    const { status, answer } = await ask('{ hello unavailable }')
    expect(status).toBe(200)
    expect(answer.data).toEqual({ hello: 'Hello, you', unavailable: null })
    expect(answer.errors).toMatchObject([
      {
        message: 'The graph does not answer.',
        path: ['unavailable'],
        extensions: { code: 'GRAPH_UNAVAILABLE' },
      },
    ])
  })

  test('that nobody foresaw shows an id that the log has too, and nothing of itself', async () => {
    const { ask, lines } = await startHost()
    const { answer } = await ask('{ breaks }')
    const error = answer.errors?.[0]
    expect(error?.extensions).toEqual({
      code: 'INTERNAL_SERVER_ERROR',
      errorId: expect.any(String) as string,
    })
    expect(JSON.stringify(answer)).not.toMatch(/MATCH|Neo\.|stack|node_modules/)
    const logged = lines.find(({ errorId }) => errorId === error?.extensions.errorId)
    expect(logged).toMatchObject({ msg: 'internal error', error: { message: secret } })
  })

  test('that reaches many fields is logged once, under one id', async () => {
    const { ask, lines } = await startHost()
    const { answer } = await ask('{ a: breaksAlike b: breaksAlike c: breaksAlike }')
    expect(new Set(answer.errors?.map(({ extensions }) => extensions.errorId)).size).toBe(1)
    expect(lines.filter(({ msg }) => msg === 'internal error')).toHaveLength(1)
  })

  test.each([
    ['{', 'GRAPHQL_PARSE_FAILED', 400],
    ['{ nothing }', 'GRAPHQL_VALIDATION_FAILED', 400],
    ['query A { hello } query B { hello }', 'OPERATION_RESOLUTION_FAILURE', 400],
    ['query ($n: String!) { hello(name: $n) }', 'BAD_USER_INPUT', 400],
  ])('of GraphQL itself keeps its code: %s', async (query, code, status) => {
    const { ask } = await startHost()
    expect(await ask(query)).toMatchObject({ code, status })
  })

  test('does not echo what was sent at length', async () => {
    const { ask } = await startHost()
    const long = 'x'.repeat(90_000)
    const { answer, code } = await ask('query ($n: Int!) { things(first: $n) { totalCount } }', { n: long })
    expect(code).toBe('BAD_USER_INPUT')
    expect(JSON.stringify(answer).length).toBeLessThan(1_000)
    const field = await ask(`{ ${long} }`)
    expect(JSON.stringify(field.answer).length).toBeLessThan(1_000)
  })

  test('suggests a field only while introspection is on', async () => {
    const open = await startHost()
    expect((await open.ask('{ helo }')).answer.errors?.[0]?.message).toContain('Did you mean "hello"?')
    const closed = await startHost({ introspection: false })
    expect((await closed.ask('{ helo }')).answer.errors?.[0]?.message).toBe(
      'Cannot query field "helo" on type "Query".',
    )
    const coercion = await closed.ask('query ($n: Int!) { things(frist: $n) { totalCount } }', { n: 1 })
    expect(JSON.stringify(coercion.answer)).not.toContain('Did you mean')
  })

  test('says that introspection is off where it is', async () => {
    const { ask } = await startHost({ introspection: false })
    expect(await ask('{ __schema { types { name } } }')).toMatchObject({
      status: 400,
      code: 'GRAPHQL_VALIDATION_FAILED',
    })
  })
})

describe('an operation that hangs', () => {
  test('is ended at its deadline with a code, and the server lives on', async () => {
    const { ask } = await startHost({ operationTimeoutMs: 300 })
    expect(await ask('{ hangs }')).toMatchObject({ status: 504, code: 'OPERATION_TIMEOUT' })
    expect((await ask('{ hello }')).status).toBe(200)
  })

  test('tells its context the time it has, and that nobody waits any more', async () => {
    let signal: AbortSignal | undefined
    let time: TimeBudget | undefined
    const { ask } = await startHost({
      operationTimeoutMs: 300,
      contextFor: (bounds) => {
        ;({ signal, time } = bounds)
        return { bounds }
      },
    })
    await ask('{ hangs }')
    await expect.poll(() => signal?.aborted).toBe(true)
    expect(time?.remaining).toBeLessThanOrEqual(300)
  })
})
