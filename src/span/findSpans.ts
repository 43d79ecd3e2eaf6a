import { occurrencesOf } from '../domain/quote/occurrencesOf.ts'
import { sha256 } from '../domain/sha256.ts'

/**
 * Every place where words stand in a text, as a seed writes a span: UTF-16 code units and the SHA-256 of the
 * span's UTF-8.
 */
export function findSpans(text: string, words: string): { start: number; end: number; sha256: string }[] {
  const hash = sha256(words)
  return [...occurrencesOf(words, text)].map((start) => ({ start, end: start + words.length, sha256: hash }))
}
