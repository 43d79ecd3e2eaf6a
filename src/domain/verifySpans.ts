import { sha256 } from './sha256.ts'

/** A span of a text and what it has to hold. */
export interface ExpectedSpan {
  readonly start: number
  readonly end: number
  readonly sha256: string
  readonly exact?: string | null | undefined
}

/** What differs between a text and what is recorded of it; `span` is null where the text as a whole differs. */
export interface SpanMismatch<Span extends ExpectedSpan> {
  readonly span: Span | null
  readonly differs: string
}

/** Compares a source's text with its recorded hash first, then each of its spans with its own; none differ, none returned. */
export function verifySpans<Span extends ExpectedSpan>(
  text: string,
  expected: { sha256: string | null; length: number | null },
  spans: readonly Span[],
): SpanMismatch<Span>[] {
  return [
    ...wholeText(text, expected).map((differs) => ({ span: null, differs })),
    ...spans.flatMap((span) => {
      const differs = difference(text, span)
      return differs === undefined ? [] : [{ span, differs }]
    }),
  ]
}

function wholeText(text: string, expected: { sha256: string | null; length: number | null }): string[] {
  if (expected.length !== null && expected.length !== text.length) {
    return [`the text has ${text.length} UTF-16 code units instead of ${expected.length}`]
  }
  if (expected.sha256 !== null && expected.sha256 !== sha256(text)) {
    return [`the text has the SHA-256 ${sha256(text)} instead of ${expected.sha256}`]
  }
  return []
}

function difference(text: string, span: ExpectedSpan): string | undefined {
  if (span.end > text.length) return `it ends at ${span.end}, beyond the text's ${text.length}`
  const words = text.slice(span.start, span.end)
  if (sha256(words) !== span.sha256) {
    return `the words there have the SHA-256 ${sha256(words)} instead of ${span.sha256}`
  }
  if (span.exact !== undefined && span.exact !== null && span.exact !== words) {
    return `the words there are not "${span.exact}"`
  }
  return undefined
}
