import { connectGraph } from '../../src/graph/connectGraph.ts'
import type { Graph } from '../../src/graph/Graph.ts'
import { checkRecord } from './checkRecord.ts'
import { testLogin } from './testLogin.ts'

/** The graph of this run of the tests, as the code under test reaches it. Close it when the file is done. */
export function connectTestGraph(): Promise<Graph> {
  return connectGraph({ ...testLogin(), timeoutMs: 30_000, inspect: checkRecord })
}
