/** The offsets at which words stand in a text, overlapping ones included; the first ones only, where a text repeats long words without end. */
export function* occurrencesOf(words: string, text: string): Generator<number> {
  if (words === '') return
  let left = Math.ceil(mostComparisons / words.length)
  for (let at = text.indexOf(words); at !== -1 && left > 0; at = text.indexOf(words, at + 1)) {
    yield at
    left--
  }
}

/** A bound that no text of prose reaches: 2 MB hold no words of 50 code units at every offset. */
const mostComparisons = 100_000_000
