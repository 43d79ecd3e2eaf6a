import { normalName } from '../domain/normalName.ts'
import type { Graph } from '../graph/Graph.ts'
import { namesInGraph } from '../load/resolve/namesInGraph.ts'

/** A name of a text and what the graph calls by it. */
export interface KnownName {
  readonly name: string
  readonly meanings: readonly { readonly id: string; readonly type: string }[]
}

const mostWords = 5
const mostNames = 20_000
/** Characters of a text in which names are looked for. */
const longestRead = 200_000
/** Lines, and parts of those that are long. */
const lines = /.{1,1000}/gu
const segmenter = new Intl.Segmenter('und', { granularity: 'word' })

/** Finds the names of a text that the graph knows, in the order of the text. An unnamed actor belongs to its own source and is left out. */
export async function namesInText(graph: Graph, text: string): Promise<KnownName[]> {
  const candidates = candidateNames(text)
  const meanings = new Map<string, { id: string; type: string }[]>()
  for (const { asked, id, type } of await namesInGraph(graph, candidates))
    if (type !== 'UnnamedActor') meanings.set(asked, [...(meanings.get(asked) ?? []), { id, type }])
  return candidates.flatMap((name) => {
    const found = meanings.get(name)
    return found === undefined ? [] : [{ name, meanings: found }]
  })
}

/** Every run of up to five words of a line that may be a name: it begins with a capital letter, or with one of a script that has none. */
function candidateNames(text: string): string[] {
  const names = new Set<string>()
  for (const line of text.slice(0, longestRead).match(lines) ?? []) {
    const words = wordsIn(line)
    for (const [first, { start, isSmall }] of words.entries()) {
      if (isSmall) continue
      for (const { end } of words.slice(first, first + mostWords))
        names.add(normalName(line.slice(start, end)))
      if (names.size >= mostNames) return [...names]
    }
  }
  return [...names]
}

/** The words of a line, which is short: each segment copies what it is a part of. */
function wordsIn(line: string) {
  return [...segmenter.segment(line)]
    .filter(({ isWordLike }) => isWordLike === true)
    .map(({ segment, index }) => ({
      start: index,
      end: index + segment.length,
      isSmall: /^\p{Ll}/u.test(segment),
    }))
}
