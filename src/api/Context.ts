import type { GraphQLResolveInfo } from 'graphql'
import type { Policy } from '../curation/Policy.ts'
import type { Viewer } from '../curation/Viewer.ts'
import type { Proposals } from '../curation/proposals/Proposals.ts'
import type { FeedEvent, FeedRequest } from './feed/Feed.ts'
import type { Reader } from './reading/Reader.ts'
import type { Warning } from './Warning.ts'

/** A place in an answer. */
export type Path = GraphQLResolveInfo['path']

/** What every resolver of one operation shares. */
export interface Context {
  readonly reader: Reader
  /** The one who asks. */
  readonly viewer: Viewer
  /** Says what the viewer may do. */
  readonly policy: Policy
  /** Proposals as the viewer sees and changes them. */
  readonly proposals: Proposals
  /** Collects the warnings of the operation's fields. */
  readonly warnings: Warning[]
  /** Follows the ledger for as long as somebody waits. */
  readonly follow: (request: FeedRequest) => Promise<AsyncIterable<FeedEvent>>
  /** Readers of the parts of the answer that are read as of another instant, by the place where each part begins. */
  readonly parts: Map<Path, Reader>
  /** The change that this execution of a subscription answers with. */
  readonly event?: FeedEvent | undefined
}
