import type { Hop } from '../asking/types.ts'
import { tieWords } from './tieWords.ts'

/** A path as a sentence, each hop with who says so. */
export function pathSentence(hops: readonly Hop[]): string {
  return `${hops.map(hopSentence).join('; ')}.`
}

function hopSentence(hop: Hop): string {
  const [from, to] = hop.direction === 'BACKWARD' ? [hop.to, hop.from] : [hop.from, hop.to]
  const assertions = hop.statements
    .flatMap(({ asserts }) => asserts)
    .filter(
      (made) => made.relationship === hop.relationship && made.from.id === from.id && made.to.id === to.id,
    )
  const verbs = [...new Set((assertions.length > 0 ? assertions : [hop]).map(tieWords))]
  const speakers = [...new Set(hop.statements.map(({ speaker }) => speaker.name))]
  return `${from.name} ${listed(verbs)} ${to.name}, so says ${listed(shortened(speakers))}`
}

function shortened(names: readonly string[]): string[] {
  return names.length <= 3 ? [...names] : [...names.slice(0, 2), `${names.length - 2} more`]
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`
}
