/** Tells an offset of a text at which a reader sees a character end, by the rules of UAX #29 for grapheme clusters. */
export function isGraphemeBoundary(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return at === 0 || at === text.length
  const [before, after] = [text.charCodeAt(at - 1), text.charCodeAt(at)]
  if (before < firstMark && after < firstMark) return !(before === carriageReturn && after === lineFeed)

  const from = beginningBefore(text, at)
  // A code point more than the window needs: the segment at the offset has to begin in it.
  return (
    from !== undefined &&
    graphemes.segment(text.slice(from, at + 2)).containing(at - from)?.index === at - from
  )
}

// One call on a whole text of 2 MB takes 30 ms, one on a window some microseconds.
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })
const [carriageReturn, lineFeed, firstMark] = [0x0d, 0x0a, 0x300]
const longestWindow = 1_024
/** Code points whose boundaries depend on what stands before them: flags count in pairs, marks and joiners continue a sequence. */
const continues = /^[\p{M}\p{Default_Ignorable_Code_Point}\p{Regional_Indicator}\p{Emoji_Modifier}\p{Cs}]$/u

/** The nearest offset before another from which segmentation can begin; undefined in a run that is too long to judge. */
function beginningBefore(text: string, at: number): number | undefined {
  for (let from = at - 1; from >= Math.max(at - longestWindow, 0); from--)
    if (!continues.test(codePointAt(text, from))) return from
  return at <= longestWindow ? 0 : undefined
}

/** The code point that begins at an offset, or the lone half of one. */
function codePointAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 0)
}
