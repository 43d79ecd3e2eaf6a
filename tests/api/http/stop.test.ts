import { once } from 'node:events'
import { connect } from 'node:net'
import { expect, test } from 'vitest'
import { hostSchema } from './hostSchema.ts'
import { startHost } from './startHost.ts'

/** A schema with a field that waits until released, and a promise that it was asked for. */
function waitingField() {
  let release = () => {}
  const until = new Promise<void>((resolve) => (release = resolve))
  let begin = () => {}
  const begun = new Promise<void>((resolve) => (begin = resolve))
  return { begun, release: () => release(), schema: hostSchema({ begun: () => begin(), until }) }
}

test('a stopping server answers what is in flight, and takes nothing new', async () => {
  const { begun, release, schema } = waitingField()
  const { ask, fetch, stop } = await startHost({ schema })
  const answer = ask('{ waits }')
  await begun
  const stopped = stop()
  await expect(fetch('/healthz')).rejects.toThrow()
  release()
  expect(await answer).toMatchObject({ status: 200, answer: { data: { waits: 'at last' } } })
  await stopped
})

test('a stopping server ends with a code what is still in flight after 2.5 s, and is gone within 5 s', async () => {
  const { begun, schema } = waitingField()
  const { ask, stop, lines } = await startHost({ schema, operationTimeoutMs: 60_000 })
  const answer = ask('{ hangs }')
  await begun
  const started = Date.now()
  await stop()
  expect(Date.now() - started).toBeLessThan(5_000)
  expect(await answer).toMatchObject({ status: 503, code: 'SHUTTING_DOWN' })
  expect(lines.find(({ status }) => status === 503)).toMatchObject({ codes: ['SHUTTING_DOWN'] })
})

test('a stopping server closes a connection that would be kept, once its answer is out', async () => {
  const { begun, release, schema } = waitingField()
  const { url, stop } = await startHost({ schema })
  const { hostname, port } = new URL(url)
  const socket = connect(Number(port), hostname)
  let received = ''
  socket.on('data', (chunk) => (received += String(chunk)))
  const body = '{"query":"{ waits }"}'
  socket.write(
    `POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
  )
  await begun
  const stopped = stop()
  release()
  await once(socket, 'close')
  expect(received).toContain('at last')
  expect(received).toMatch(/connection: close/i)
  await stopped
})

test('idle connections do not hold a stopping server', async () => {
  const { url, stop } = await startHost()
  const { hostname, port } = new URL(url)
  const socket = connect(Number(port), hostname)
  await once(socket, 'connect')
  const closed = once(socket, 'close')
  const started = Date.now()
  await stop()
  expect(Date.now() - started).toBeLessThan(2_500)
  await closed
})

test('stopping twice is stopping once', async () => {
  const { stop } = await startHost()
  await Promise.all([stop(), stop()])
  await stop()
})

test('a port in use is an error that names the address and what to set', async () => {
  const { url } = await startHost()
  const { port, host } = new URL(url)
  await expect(startHost({ port: Number(port) })).rejects.toMatchObject({
    code: 'PORT_IN_USE',
    message: expect.stringMatching(new RegExp(`${host}.*set PORT`)) as string,
  })
})

test('an address of another machine is an error that names it', async () => {
  await expect(startHost({ host: '192.0.2.1' })).rejects.toMatchObject({ code: 'INVALID_CONFIGURATION' })
})
