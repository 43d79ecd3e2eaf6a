import type { RequestHandler } from 'express'
import { setTimeout as sleep } from 'node:timers/promises'
import { ParleyError } from '../../domain/ParleyError.ts'

/** How long the graph may take to answer before it counts as gone. */
const patienceMs = 1500

/** Answers 200 only while the graph answers and the server is not stopping, else 503 with the reason. */
export function readiness(ping: () => Promise<void>, isStopping: () => boolean): RequestHandler {
  const probe = shared(() => withinPatience(ping))
  return async (_request, response) => {
    const reason = isStopping() ? 'The server is stopping.' : await probe().then(() => undefined, reasonOf)
    if (reason === undefined) response.json({ status: 'ready' })
    else response.status(503).json({ status: 'unavailable', reason })
  }
}

/** However many ask at once, the graph is asked once. */
function shared(probe: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined
  return () => {
    running ??= probe().finally(() => {
      running = undefined
    })
    return running
  }
}

async function withinPatience(ping: () => Promise<void>) {
  const over = new AbortController()
  const late = sleep(patienceMs, undefined, { signal: over.signal }).then(() => {
    throw new ParleyError('GRAPH_UNAVAILABLE', `The graph did not answer within ${patienceMs} ms.`)
  })
  try {
    await Promise.race([ping(), late])
  } finally {
    late.catch(() => undefined)
    over.abort()
  }
}

function reasonOf(error: unknown) {
  return error instanceof ParleyError ? error.message : 'The graph does not answer.'
}
