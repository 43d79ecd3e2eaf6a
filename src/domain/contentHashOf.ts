import type { StatementSeed } from './seed.ts'
import { versionIdOf } from './versionIdOf.ts'

/** The content hash of a statement as written: the id of its first version, whatever else was coded of it. */
export function contentHashOf(
  statement: Pick<StatementSeed, 'source' | 'evidence' | 'speaker' | 'text'>,
): string {
  return versionIdOf(statement, 1)
}
