import type { Reader } from './reading/Reader.ts'
import type { Warning } from './Warning.ts'

/** What every resolver of one operation shares. */
export interface Context {
  readonly reader: Reader
  /** Collects the warnings of the operation's fields. */
  readonly warnings: Warning[]
}
