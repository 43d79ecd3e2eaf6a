import { consonantWord } from './consonantWord.ts'
import { piecesOf, type Piece } from './piecesOf.ts'
import { plainSpellingsOf } from './plainSpellingsOf.ts'
import { runsOf } from './runsOf.ts'
import { spellingsOf } from './spellingsOf.ts'

/** A part of a text, which can be several pieces that are written as one word, with the words that the index holds for it. */
export interface Token {
  readonly start: number
  readonly end: number
  readonly words: readonly string[]
}

/** The tokens of a text in NFC. */
export function tokensOf(text: string): Token[] {
  return piecesOf(text).flatMap((group) =>
    runsOf(group).map(({ pieces }) => ({ ...boundsOf(text, pieces), words: wordsOf(pieces) })),
  )
}

function wordsOf(pieces: readonly Piece[]): string[] {
  const words = [...spellingsOf(pieces), ...plainSpellingsOf(pieces)]
  const [first, ...more] = pieces
  if (first === undefined || more.length > 0) return words
  const consonants = consonantWord(first, 'INDEXED')
  return [
    ...words,
    ...(first.kind === 'HAN' ? [first.text] : []),
    ...(consonants === null ? [] : [consonants]),
  ]
}

/** From the first piece to the last, with the point that ends an abbreviation. */
function boundsOf(text: string, pieces: readonly Piece[]) {
  const start = pieces[0]?.start ?? 0
  const end = pieces.at(-1)?.end ?? start
  const isAbbreviation = pieces.length > 1 && pieces.at(-1)?.text.length === 1 && text[end] === '.'
  return { start, end: isAbbreviation ? end + 1 : end }
}
