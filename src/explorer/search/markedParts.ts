export interface Part {
  readonly text: string
  readonly isMatch: boolean
}

/** The parts of a highlight of `Query.search`: the matched words stand between <mark> and </mark>, and nothing is escaped. */
export function markedParts(highlight: string): Part[] {
  return highlight
    .split(/<mark>(.*?)<\/mark>/s)
    .map((text, index) => ({ text, isMatch: index % 2 === 1 }))
    .filter(({ text }) => text !== '')
}
