import { fold } from './fold.ts'
import { ParleyError } from './ParleyError.ts'

const mostWords = 20
/** The index parts longer words, and makes no automaton of a thousand letters. */
const longestWord = 200
/** Below this length a word with one error is too many words. */
const leastForgiven = 4

/**
 * What a user typed as a query of the full-text indexes: every word has to occur, best as typed, else as a prefix, else with one
 * typing error; null where nothing is left to look for. Folding leaves letters and digits only, so no input is query syntax.
 */
export function fullTextQuery(typed: string): string | null {
  const words = foldedWords(typed)
  if (words.length > mostWords) {
    throw new ParleyError(
      'BAD_USER_INPUT',
      `A search takes at most ${mostWords} words, and this one has ${words.length}. Keep the telling ones.`,
    )
  }
  const long = words.find((word) => word.length > longestWord)
  if (long !== undefined) {
    throw new ParleyError(
      'BAD_USER_INPUT',
      `A word of a search has at most ${longestWord} letters, and one of these has ${long.length}. Shorten it.`,
    )
  }
  return words.length === 0 ? null : words.map(clause).join(' AND ')
}

/** The folded words of a text. */
export function foldedWords(text: string): string[] {
  return fold(text)
    .split(' ')
    .filter((word) => word !== '')
}

function clause(word: string): string {
  const forms = [`${word}^4`, `${word}*^2`]
  return `(${(word.length < leastForgiven ? forms : [...forms, `${word}~1`]).join(' OR ')})`
}
