import { Identification } from '../../curation/Identification.ts'
import { Policy } from '../../curation/Policy.ts'
import type { Graph } from '../../graph/Graph.ts'
import { createContext } from '../createContext.ts'
import { Feed } from '../feed/Feed.ts'
import { schema } from '../schema.ts'
import { serve, type ServeOptions } from './serve.ts'

interface StartServer extends Omit<ServeOptions<object>, 'schema' | 'contextFor' | 'identify' | 'ping'> {
  readonly graph: Graph
  readonly authentication: ConstructorParameters<typeof Identification>[1]
  readonly policy: ConstructorParameters<typeof Policy>[0]
  /** Folder with the texts of sources, where one is named. */
  readonly texts?: string | undefined
}

/** Serves Parley's schema on a graph until stopped. */
export function startServer({ graph, authentication, policy: settings, texts, ...options }: StartServer) {
  const policy = new Policy(settings)
  const feed = new Feed(graph, options.logger)
  const identification = new Identification(graph, authentication)
  return serve({
    ...options,
    schema,
    contextFor: (bounds) => createContext({ graph, feed, policy, texts, ...bounds }),
    identify: (authorization) => identification.viewerOf(authorization),
    ping: () => graph.ping(),
  })
}
