interface Segment {
  readonly segment: string
  readonly index: number
}

const segmenter = new Intl.Segmenter('und', { granularity: 'sentence' })
/** Length of the parts of a line that are segmented on their own: each segment copies the text that it is a part of. */
const usualLength = 4_000

/** Splits a line by the rules of UAX #29, in a time that grows with its length alone. */
export function* sentenceSegments(line: string): Generator<Segment> {
  let length = usualLength
  for (let start = 0; start < line.length;) {
    const part = line.slice(start, start + length)
    const isLast = start + length >= line.length
    // A boundary is certain where a letter follows: what comes behind that letter does not move it.
    const certain = isLast ? Infinity : (/.*\p{L}/su.exec(part)?.[0].length ?? 0)
    let end = 0
    for (const { segment, index } of segmenter.segment(part)) {
      if (index + segment.length >= certain) break
      yield { segment, index: start + index }
      end = index + segment.length
    }
    start += end
    length = end === 0 ? 2 * length : usualLength
  }
}
