import { tokensOf } from './tokensOf.ts'

/** The words that the full-text indexes hold for names or texts, in their order: every spelling by which a part of them is found. */
export function indexedText(texts: readonly string[]): string {
  const words = texts.flatMap((text) => tokensOf(text.normalize('NFC')).flatMap((token) => token.words))
  return [...new Set(words)].sort().join(' ')
}
