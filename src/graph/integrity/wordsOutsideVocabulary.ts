import { vocabulary } from '../../domain/vocabulary.ts'
import { defineRule } from './defineRule.ts'

const list = (words: readonly string[]) => `[${words.map((word) => `'${word}'`).join(', ')}]`

/** Each property of a pattern that holds a word, and the vocabulary that it has to come from; absent is allowed. */
const places: readonly (readonly [pattern: string, id: string, word: string, words: readonly string[]])[] = [
  ['(n:Statement)', 'n.id', 'n.speechAct', vocabulary.speechAct],
  ['(n:Statement)', 'n.id', 'n.form', vocabulary.form],
  ['(n:Statement)', 'n.id', 'n.certainty', vocabulary.certainty],
  ['(n:Statement)', 'n.id', 'n.polarity', vocabulary.polarity],
  ['(n:Statement)', 'n.id', 'n.saidBasis', vocabulary.timeBasis],
  ['(n:Statement)-[r:ABOUT]->()', 'n.id', 'r.aspect', vocabulary.aspect],
  ['(n:Statement)-[r:ABOUT]->()', 'n.id', 'r.status', vocabulary.eventStatus],
  ['(n:Statement)-[r:ABOUT]->()', 'n.id', 'r.stance', vocabulary.stance],
  ['(n:Statement)-[r:ABOUT]->()', 'n.id', 'r.timeBasis', vocabulary.timeBasis],
  [`(n:Statement)-[r:${vocabulary.linkType.join('|')}]->()`, 'n.id', 'r.aspect', vocabulary.aspect],
  ['(n:Event)', 'n.id', 'n.status', vocabulary.eventStatus],
  ['(n:Event)', 'n.id', 'n.timeBasis', vocabulary.timeBasis],
  ['(n:Source)', 'n.id', 'n.kind', vocabulary.sourceKind],
  ['(n:Source)', 'n.id', 'n.publishedBasis', vocabulary.timeBasis],
  ['(n:Condition)', 'n.id', 'n.deadlineRule', vocabulary.deadlineRule],
  ['(n:Actor)-[r:INVOLVED_IN]->(:Event)', 'n.id', 'r.role', vocabulary.role],
]

/** Every coded property holds a word of its vocabulary, and certainty the rank that goes with it. */
export const wordsOutsideVocabulary = defineRule({
  name: 'wordsOutsideVocabulary',
  text: `
    ${places
      .map(
        ([pattern, id, word, words]) => `
    MATCH ${pattern} WHERE ${word} IS NOT NULL AND NOT ${word} IN ${list(words)}
    RETURN ${id} AS id, '${word.slice(2)} is ' + ${word} AS detail
    UNION ALL`,
      )
      .join('')}
    MATCH (n:Statement) WHERE NOT coalesce(${list(vocabulary.certainty)}[n.certaintyRank] = n.certainty, false)
    RETURN n.id AS id, 'certainty is ' + n.certainty + ' and its rank ' + n.certaintyRank AS detail`,
})
