import type { Policy } from '../curation/Policy.ts'
import type { Viewer } from '../curation/Viewer.ts'
import type { Proposals } from '../curation/proposals/Proposals.ts'
import type { Reader } from './reading/Reader.ts'
import type { Warning } from './Warning.ts'

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
}
