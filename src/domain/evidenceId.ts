import { fingerprint } from './fingerprint.ts'

/** The id of a piece of evidence: a content hash over its source and span. */
export function evidenceId(content: { source: string; start: number; end: number }): string {
  return fingerprint([content.source, content.start, content.end]).slice(0, 32)
}
