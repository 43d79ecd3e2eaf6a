import { ParleyError } from './ParleyError.ts'
import { piecesOf } from './search/piecesOf.ts'
import { searchClauses, type Term } from './search/searchClauses.ts'

const mostWords = 20
/** The most characters of Chinese and Korean, which are looked for one by one. */
const mostCharacters = 60
/** The index splits longer words, and makes no automaton of a thousand letters. */
const longestWord = 200

/**
 * A query of the full-text indexes for what a user typed; null if no word is left to look for. Terms consist of letters and digits,
 * so no input is query syntax.
 */
export function fullTextQuery(typed: string): string | null {
  const clauses = hasTooMany(typed) ? null : searchClauses(typed)
  if (clauses === null)
    throw new ParleyError(
      'BAD_USER_INPUT',
      `A search takes at most ${mostWords} words, or ${mostCharacters} characters of Chinese or Korean, and this one has more. Keep the telling ones.`,
    )
  const long = clauses.flat().find(({ word, pieces }) => pieces === 1 && word.length > longestWord)
  if (long !== undefined)
    throw new ParleyError(
      'BAD_USER_INPUT',
      `A word of a search has at most ${longestWord} letters, and one of these has ${long.word.length}. Shorten it.`,
    )
  return clauses.length === 0 ? null : clauses.map(written).join(' AND ')
}

function hasTooMany(typed: string): boolean {
  const pieces = piecesOf(typed).flat()
  const characters = pieces.filter(({ kind }) => kind === 'HAN' || kind === 'HANGUL').length
  return characters > mostCharacters || pieces.length - characters > mostWords
}

/** A clause without the words that are too long only because several are joined. */
function written(clause: readonly Term[]): string {
  const terms = clause.filter(({ word }) => word.length <= longestWord).map(writtenTerm)
  return `(${[...new Set(terms)].join(' OR ')})`
}

function writtenTerm({ word, match, boost }: Term): string {
  return `${word}${{ WHOLE: '', BEGINNING: '*', ONE_ERROR: '~1' }[match]}^${boost}`
}
