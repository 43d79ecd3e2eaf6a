import { fingerprint } from './fingerprint.ts'

/**
 * The id of a statement: a content hash over its source, spans, speaker and text, so that loading it again finds it, and one
 * sentence can hold two links of a chain. A later version of the same statement (its coding was changed, or it
 * was retracted and stated again) has the same hash with its number behind a dot.
 */
export function statementId(
  content: {
    source: string
    spans: readonly { start: number; end: number }[]
    speaker: string
    text: string
  },
  version = 1,
): string {
  const spans = content.spans.map(({ start, end }) => [start, end])
  const hash = fingerprint([content.source, spans, content.speaker, content.text]).slice(0, 32)
  return version === 1 ? hash : `${hash}.${version}`
}
