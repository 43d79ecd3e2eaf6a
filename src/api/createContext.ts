import { Proposals } from '../curation/proposals/Proposals.ts'
import type { Policy } from '../curation/Policy.ts'
import type { Viewer } from '../curation/Viewer.ts'
import type { Graph } from '../graph/Graph.ts'
import type { ReadingBounds } from '../graph/GraphView.ts'
import type { Context } from './Context.ts'
import { Reader } from './reading/Reader.ts'

interface ContextParts extends ReadingBounds {
  readonly graph: Graph
  readonly viewer: Viewer
  readonly policy: Policy
  /** Folder with the texts of sources, where one is named. */
  readonly texts?: string | undefined
}

/** The context of one operation, which reads within its time and while somebody waits for it. */
export function createContext({ graph, viewer, policy, texts, ...bounds }: ContextParts): Context {
  const proposals = new Proposals(graph, { viewer, policy, texts })
  return { reader: new Reader(graph, bounds), viewer, policy, proposals, warnings: [] }
}
