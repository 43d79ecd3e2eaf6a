import type { TimeBudget } from '../domain/TimeBudget.ts'
import type { Graph } from '../graph/Graph.ts'
import type { Context } from './Context.ts'
import { Reader } from './reading/Reader.ts'

/** The context of one operation, which reads within its time. */
export function createContext(operation: { graph: Graph; time: TimeBudget }): Context {
  return { reader: new Reader(operation) }
}
