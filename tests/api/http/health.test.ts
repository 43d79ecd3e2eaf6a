import { expect, test } from 'vitest'
import { ParleyError } from '../../../src/domain/ParleyError.ts'
import { startHost } from './startHost.ts'

test('/healthz answers whatever the graph does', async () => {
  const { fetch } = await startHost({ ping: () => Promise.reject(new Error('gone')) })
  expect((await fetch('/healthz')).status).toBe(200)
})

test('/readyz answers 200 only while the graph answers, else 503 with the reason', async () => {
  let ping = () => Promise.resolve()
  const { fetch } = await startHost({ ping: () => ping() })
  expect((await fetch('/readyz')).status).toBe(200)
  ping = () => Promise.reject(new ParleyError('GRAPH_UNAVAILABLE', 'The graph database does not answer.'))
  const refused = await fetch('/readyz')
  expect(refused.status).toBe(503)
  expect(await refused.json()).toEqual({
    status: 'unavailable',
    reason: 'The graph database does not answer.',
  })
  ping = () => Promise.reject(new Error('bolt://neo4j:password@10.0.0.1'))
  expect(JSON.stringify(await (await fetch('/readyz')).json())).not.toContain('password')
  ping = () => Promise.resolve()
  expect((await fetch('/readyz')).status).toBe(200)
})

test('/readyz answers within 5 s when the graph hangs, and asks it once for all who wait', async () => {
  let pings = 0
  const { fetch } = await startHost({
    ping: () => {
      pings += 1
      return new Promise(() => undefined)
    },
  })
  const started = Date.now()
  const answers = await Promise.all([fetch('/readyz'), fetch('/readyz'), fetch('/readyz')])
  expect(answers.map(({ status }) => status)).toEqual([503, 503, 503])
  expect(Date.now() - started).toBeLessThan(5_000)
  expect(pings).toBe(1)
})
