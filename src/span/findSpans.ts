import { sha256 } from '../domain/sha256.ts'

/**
 * Every place where words stand in a text, as a seed writes a span: UTF-16 code units and the SHA-256 of the
 * span's UTF-8.
 */
export function findSpans(text: string, words: string): { start: number; end: number; sha256: string }[] {
  if (words === '') return []
  const hash = sha256(words)
  const spans = []
  for (let start = text.indexOf(words); start !== -1; start = text.indexOf(words, start + 1)) {
    spans.push({ start, end: start + words.length, sha256: hash })
  }
  return spans
}
