import pino from 'pino'
import { startServer } from '../../src/api/http/startServer.ts'
import { readConfig } from '../../src/config.ts'
import { builtPages } from '../support/builtPages.ts'
import { connectTestGraph } from '../support/connectTestGraph.ts'

let running: Promise<{ url: string; goAway: () => Promise<() => Promise<void>> }> | undefined

/** The server on the graph of the worker, which all files that open pages share: whatever they load, it answers from. It ends with the worker. */
export function sharedServer() {
  running ??= started(0)
  return running
}

async function started(port: number) {
  const graph = await connectTestGraph()
  const server = await startServer({
    ...readConfig({}),
    graph,
    port,
    // The texts that npm start plans beforehand are planned here when they are asked.
    operationTimeoutMs: 90_000,
    logger: pino({ level: 'silent' }),
    pages: await builtPages(),
  })
  return {
    url: server.url,
    /** Stops the server. Returns how to start it again at its address. */
    goAway: async () => {
      await server.stop()
      await graph.close()
      return async () => {
        running = started(Number(new URL(server.url).port))
        await running
      }
    },
  }
}
