import type { Graph } from '../../graph/Graph.ts'
import { createContext } from '../createContext.ts'
import { schema } from '../schema.ts'
import { serve, type ServeOptions } from './serve.ts'

type StartServer = Omit<ServeOptions<object>, 'schema' | 'contextFor' | 'ping'> & { readonly graph: Graph }

/** Serves Parley's schema on a graph until stopped. */
export function startServer({ graph, ...options }: StartServer) {
  return serve({
    ...options,
    schema,
    contextFor: (bounds) => createContext({ graph, ...bounds }),
    ping: () => graph.ping(),
  })
}
