/** Says what makes a text unfit to be stored; undefined where nothing does. */
export function textFault(text: string): string | undefined {
  // UTF-8, as which Neo4j stores text, has no form for half of a pair.
  if (/\p{Surrogate}/u.test(text)) return 'holds half of a surrogate pair, which is no character'
  return text.includes('\0') ? 'holds the character U+0000' : undefined
}
