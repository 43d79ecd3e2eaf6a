import { consonantWord } from './consonantWord.ts'
import { piecesOf, type Piece } from './piecesOf.ts'
import { plainSpellingsOf } from './plainSpellingsOf.ts'
import { runsOf } from './runsOf.ts'
import { spellingsOf } from './spellingsOf.ts'

/** A word to look for in the index: whole, as the beginning of a word, or with one typing error. */
export interface Term {
  readonly word: string
  readonly match: 'WHOLE' | 'BEGINNING' | 'ONE_ERROR'
  readonly boost: number
  /** How many pieces of what was typed it stands for. */
  readonly pieces: number
}

/** Below this length, a word with one error is too many words. */
const leastForgiven = 4
/** Each piece of a longer group, such as a sentence in Chinese, is looked for by itself. */
const longestJoined = 4

/** The most terms that the index takes in one query, where a term with one error stands for up to 50 words that the index holds. */
const mostTerms = 1024
const wordsWithOneError = 50

/**
 * The terms for each piece of what a user typed. A text is found if it has one term for every piece. A search that is too long forgives no
 * typing error; null if it is too long even so.
 */
export function searchClauses(typed: string): Term[][] | null {
  const groups = piecesOf(typed.normalize('NFC'))
  const hasLongWord = groups.flat().some(({ kind, text }) => kind === 'WORD' && text.length >= leastForgiven)
  const ofGroups = groups.map((group) => clausesOf(group, group.length === 1 || hasLongWord))
  for (const [at, group] of groups.entries())
    for (const term of joinedWith(groups[at + 1], group)) {
      ofGroups[at]?.at(-1)?.push(term)
      ofGroups[at + 1]?.at(0)?.push(term)
    }
  const clauses = ofGroups.flat().filter(({ length }) => length > 0)
  const strict = clauses.map((clause) => clause.filter(({ match }) => match !== 'ONE_ERROR'))
  return [clauses, strict].find((each) => costOf(each) <= mostTerms) ?? null
}

/** The last word of a group and the first of the next as one word: "Jong Un" finds Jongun. */
function joinedWith(next: readonly Piece[] | undefined, group: readonly Piece[]): Term[] {
  const pieces = [group.at(-1), next?.at(0)].filter((piece) => piece?.kind === 'WORD') as Piece[]
  return pieces.length < 2
    ? []
    : spellingsOf(pieces).map((word) => ({ word, match: 'WHOLE', boost: 1, pieces: 2 }))
}

function costOf(clauses: readonly (readonly Term[])[]): number {
  return clauses.flat().reduce((cost, { match }) => cost + (match === 'ONE_ERROR' ? wordsWithOneError : 1), 0)
}

function clausesOf(group: readonly Piece[], initials: boolean): Term[][] {
  const runs = runsOf(group)
    .filter(({ pieces }) => group.length <= longestJoined || pieces.length === 1)
    .map((run) => ({ ...run, terms: termsOf(run.pieces, initials) }))
  return group.map((_, place) =>
    runs
      .filter(({ start, pieces }) => start <= place && place < start + pieces.length)
      .flatMap(({ terms }) => terms),
  )
}

/** `initials` allows a short piece to be the beginning of a word. */
function termsOf(pieces: readonly Piece[], initials: boolean): Term[] {
  const terms = (words: readonly string[], match: Term['match'], boost: number) =>
    words.map((word) => ({ word, match, boost, pieces: pieces.length }))
  const spellings = spellingsOf(pieces)
  const plain = plainSpellingsOf(pieces)
  const whole = [...terms(spellings, 'WHOLE', 4), ...terms(plain, 'WHOLE', 1)]
  const [first, ...more] = pieces
  if (first !== undefined && more.length === 0) {
    const consonants = consonantWord(first, 'TYPED')
    if (consonants !== null) whole.push(...terms([consonants], 'WHOLE', 1))
    if (first.kind === 'HAN') whole.push(...terms([first.text], 'WHOLE', 8))
  }
  if (!pieces.every(({ kind }) => kind === 'WORD' || kind === 'KANA')) return whole
  const isLong = ({ length }: string) => length >= leastForgiven
  const begins = (word: string) => isLong(word) || (initials && more.length === 0)
  return [
    ...whole,
    ...terms(spellings.filter(begins), 'BEGINNING', 2),
    ...terms(plain.filter(isLong), 'BEGINNING', 1),
    ...terms([...spellings, ...plain].filter(isLong), 'ONE_ERROR', 1),
  ]
}
