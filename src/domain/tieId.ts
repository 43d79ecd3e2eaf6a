import { fingerprint } from './fingerprint.ts'

/** The id of a tie: a content hash over its key. */
export function tieId(key: string): string {
  return fingerprint([key]).slice(0, 32)
}
