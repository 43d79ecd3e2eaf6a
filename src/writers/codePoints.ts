/** Converts offsets in a text from UTF-16 code units to code points; keeps the places of surrogate pairs, not the text. */
export function codePoints(text: string): (codeUnits: number) => number {
  const pairs = Array.from(text.matchAll(/[\u{10000}-\u{10ffff}]/gu), ({ index }) => index)
  return (codeUnits) => codeUnits - pairs.filter((place) => place < codeUnits).length
}
