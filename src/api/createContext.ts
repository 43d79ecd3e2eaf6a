import type { Graph } from '../graph/Graph.ts'
import type { Context } from './Context.ts'
import { Reader } from './reading/Reader.ts'

/** The context of one operation, which reads until its deadline. */
export function createContext(operation: { graph: Graph; deadline: number }): Context {
  return { reader: new Reader(operation) }
}
