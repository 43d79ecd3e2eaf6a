import type { Piece } from './piecesOf.ts'
import { readingsOf } from './readingsOf.ts'

/** The spellings of neighbouring pieces as one word. */
export function spellingsOf(pieces: readonly Piece[]): string[] {
  const readings = pieces.map(readingsOf)
  const ways = Math.max(...readings.map(({ length }) => length))
  const spellings = Array.from({ length: ways }, (_, way) =>
    readings.map((given) => given[way] ?? given[0] ?? '').join(''),
  )
  return [...new Set(spellings)].filter((spelling) => spelling !== '')
}
