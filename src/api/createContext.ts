import type { Graph } from '../graph/Graph.ts'
import type { ReadingBounds } from '../graph/GraphView.ts'
import type { Context } from './Context.ts'
import { Reader } from './reading/Reader.ts'

/** The context of one operation, which reads within its time and while somebody waits for it. */
export function createContext({ graph, ...bounds }: { graph: Graph } & ReadingBounds): Context {
  return { reader: new Reader(graph, bounds), warnings: [] }
}
