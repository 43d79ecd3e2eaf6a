import { Proposals } from '../curation/proposals/Proposals.ts'
import type { Policy } from '../curation/Policy.ts'
import type { Viewer } from '../curation/Viewer.ts'
import type { Graph } from '../graph/Graph.ts'
import type { ReadingBounds } from '../graph/GraphView.ts'
import type { Context } from './Context.ts'
import type { Feed, FeedEvent } from './feed/Feed.ts'
import { Reader } from './reading/Reader.ts'

interface ContextParts extends ReadingBounds {
  readonly graph: Graph
  readonly feed: Feed
  readonly viewer: Viewer
  readonly policy: Policy
  /** Folder with the texts of sources, where one is named. */
  readonly texts?: string | undefined
  /** The change that a subscription is answered with now, if it is one. */
  readonly event?: FeedEvent | undefined
}

/** The context of one operation, which reads within its time and while somebody waits for it. */
export function createContext({
  graph,
  feed,
  viewer,
  policy,
  texts,
  event,
  ...bounds
}: ContextParts): Context {
  return {
    ...{ viewer, policy, event },
    reader: new Reader(graph, bounds),
    proposals: new Proposals(graph, { viewer, policy, texts, time: bounds.time }),
    warnings: [],
    parts: new Map(),
    follow: (request) => feed.follow(request, bounds.signal),
  }
}
