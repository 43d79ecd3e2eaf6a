import type { StatementSeed } from './seed.ts'
import { statementId } from './statementId.ts'

/** The id of a version of a statement as written, whatever the order of its spans. */
export function versionIdOf(
  { source, evidence, speaker, text }: Pick<StatementSeed, 'source' | 'evidence' | 'speaker' | 'text'>,
  version: number,
): string {
  const spans = [...evidence].sort((a, b) => a.start - b.start || a.end - b.end)
  return statementId({ source, spans, speaker, text }, version)
}
