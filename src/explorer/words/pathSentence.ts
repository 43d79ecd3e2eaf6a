import type { Hop } from '../asking/types.ts'
import { listedWords } from './listedWords.ts'
import { tieWords } from './tieWords.ts'

/** A path as a sentence. Who says so is named once, after the last of the hops that they all say. */
export function pathSentence(hops: readonly Hop[]): string {
  const told = hops.map((hop) => ({ words: hopWords(hop), speakers: speakersOf(hop) }))
  const parts = told.map(({ words, speakers }, index) =>
    speakers === told[index + 1]?.speakers ? words : `${words}, ${speakers}`,
  )
  return `${parts.join('; ')}.`
}

function hopWords(hop: Hop): string {
  const [from, to] = hop.direction === 'BACKWARD' ? [hop.to, hop.from] : [hop.from, hop.to]
  const assertions = hop.statements
    .flatMap(({ asserts }) => asserts)
    .filter(
      (made) => made.relationship === hop.relationship && made.from.id === from.id && made.to.id === to.id,
    )
  const verbs = [...new Set((assertions.length > 0 ? assertions : [hop]).map(tieWords))]
  return `${from.name} ${listedWords(verbs)} ${to.name}`
}

function speakersOf({ statements }: Hop): string {
  const names = [...new Set(statements.map(({ speaker }) => speaker.name))]
  return `so ${names.length === 1 ? 'says' : 'say'} ${listedWords(shortened(names))}`
}

function shortened(names: readonly string[]): string[] {
  return names.length <= 3 ? [...names] : [...names.slice(0, 2), `${names.length - 2} more`]
}
