import type { Place } from './Place.ts'
import { sentenceSegments } from './sentenceSegments.ts'
import { trimmedPlace } from './trimmedPlace.ts'

/** The sentences of a text by the rules of UAX #29, without the white space around them. A line break ends one, so a heading is one. */
export function sentencesIn(text: string): Place[] {
  return [...text.matchAll(/[^\r\n\u0085\u2028\u2029]+/g)].flatMap(({ 0: line, index }) =>
    joined(line)
      .map(({ start, end }) => trimmedPlace(text, { start: start + index, end: end + index }))
      .filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end))),
  )
}

/** A title before a name, an abbreviation of capitals, an initial: a full stop that ends no sentence. */
const abbreviation =
  /(?:^|[\s("“])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sgt|Sen|Rep|Gov|St|vs|e\.g|i\.e|(?:\p{Lu}\.)*\p{Lu})\.\s*$/u

/** The sentences of a line, those joined that an abbreviation or a mark within a quotation has cut. */
function joined(line: string): Place[] {
  const found: { start: number; end: number }[] = []
  for (const { segment, index } of sentenceSegments(line)) {
    const last = found.at(-1)
    if (
      last !== undefined &&
      (abbreviation.test(line.slice(last.start, last.end)) || /^\p{Ll}/u.test(segment))
    )
      last.end = index + segment.length
    else found.push({ start: index, end: index + segment.length })
  }
  return found
}
