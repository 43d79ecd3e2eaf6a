import type { Piece } from './piecesOf.ts'
import { unvowelled } from './unvowelled.ts'

/**
 * The consonants of a word as the index holds them: after 1 where its vowels are not written, else after 0. Those of a typed word are
 * compared with the other kind only, so that "Mahmoud" does not find "Mohammed", though محمود and محمد would find both.
 */
export function consonantWord({ kind, text }: Piece, use: 'INDEXED' | 'TYPED'): string | null {
  const consonants = kind === 'WORD' ? unvowelled(text) : null
  if (consonants === null) return null
  const isUnvowelled = /\p{Script=Arabic}|\p{Script=Hebrew}/u.test(text)
  return (isUnvowelled === (use === 'INDEXED') ? '1' : '0') + consonants
}
