import type { Reader } from './reading/Reader.ts'

/** What every resolver of one operation shares. */
export interface Context {
  readonly reader: Reader
}
