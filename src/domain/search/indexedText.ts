import { tokensOf } from './tokensOf.ts'

/** The words that the full-text indexes hold for names or texts: every spelling by which one of their words is found. */
export function indexedText(texts: readonly string[]): string {
  return texts
    .flatMap((text) => tokensOf(text.normalize('NFC')).flatMap(({ words }) => words))
    .join(' ')
}
