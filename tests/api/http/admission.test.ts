import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { hostSchema } from './hostSchema.ts'
import { defaultLimits, startHost } from './startHost.ts'

/** Room for one operation that is not cheap, and for one that waits. */
const narrow = { ...defaultLimits, cheapCost: 0, costAtOnce: 100, queue: 1, queueMs: 60_000 }

/** A host whose field hangs, and a promise that it was asked for. */
async function hangingHost(limits = narrow) {
  let begin = () => {}
  const begun = new Promise<void>((resolve) => (begin = resolve))
  const schema = hostSchema({ begun: () => begin(), until: new Promise(() => undefined) })
  const host = await startHost({ schema, limits, operationTimeoutMs: 60_000 })
  const leave = (query: string) => {
    const leaving = new AbortController()
    const asked = host
      .fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
        signal: leaving.signal,
      })
      .catch(() => 'left')
    return { asked, leave: () => leaving.abort() }
  }
  return { ...host, begun, start: leave }
}

const costly = '{ thing { id } }'
const hanging = '{ hangs thing { id } }'

describe('an operation beside others that take all room', () => {
  test('is refused with 503, a code and when to come again, if the queue is full', async () => {
    const { ask, begun, start } = await hangingHost({ ...narrow, queue: 0 })
    const first = start(hanging)
    await begun
    const refused = await ask(costly)
    expect(refused).toMatchObject({ status: 503, code: 'OVERLOADED' })
    expect(refused.headers.get('retry-after')).toBe('60')
    expect(refused.answer.data).toBeUndefined()
    first.leave()
  })

  test('is refused once it has waited too long', async () => {
    const { ask, begun, start } = await hangingHost({ ...narrow, queueMs: 50 })
    const first = start(hanging)
    await begun
    expect(await ask(costly)).toMatchObject({ status: 503, code: 'OVERLOADED' })
    first.leave()
  })

  test('is answered at once if it is cheap', async () => {
    const { ask, begun, start } = await hangingHost()
    const first = start(hanging)
    await begun
    expect(await ask('{ hello }')).toMatchObject({ status: 200, answer: { data: { hello: 'Hello, you' } } })
    first.leave()
  })

  test('waits, and is answered once another was left by its client; one whose client leaves gives up its place in the queue', async () => {
    const { ask, begun, start, lines } = await hangingHost()
    const first = start(hanging)
    await begun
    const second = start(costly)
    await pause(100)
    expect(await ask(costly)).toMatchObject({ status: 503, code: 'OVERLOADED' })
    second.leave()
    expect(await second.asked).toBe('left')
    await expect.poll(() => lines.filter(({ aborted }) => aborted).length).toBe(1)
    const third = ask(costly)
    await pause(100)
    first.leave()
    expect(await third).toMatchObject({ status: 200, answer: { data: { thing: { id: '1' } } } })
    expect(lines.filter(({ msg }) => msg === 'internal error')).toEqual([])
  })

  test('holds its place only until it is answered', async () => {
    const { ask } = await hangingHost({ ...narrow, queue: 0 })
    for (let turn = 0; turn < 3; turn += 1) expect(await ask(costly)).toMatchObject({ status: 200 })
    expect(await ask('{ unavailable thing { id } }')).toMatchObject({ status: 200 })
    expect(await ask(costly)).toMatchObject({ status: 200 })
  })
})

describe('an answer that an outage left without a value', () => {
  test('has status 503 and no data', async () => {
    const { ask } = await startHost()
    const answered = await ask('{ unavailable }')
    expect(answered).toMatchObject({ status: 503, code: 'GRAPH_UNAVAILABLE' })
    expect(answered.answer).not.toHaveProperty('data')
  })

  test('has status 200 and its data if any root field has a value', async () => {
    const { ask } = await startHost()
    expect(await ask('{ hello unavailable }')).toMatchObject({
      status: 200,
      answer: { data: { hello: 'Hello, you', unavailable: null } },
    })
  })
})
