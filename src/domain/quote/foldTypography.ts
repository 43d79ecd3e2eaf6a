import { FoldedText, type FoldedPiece } from './FoldedText.ts'

/**
 * Folds what differs between two copies of the same words: quotation marks, apostrophes, dashes, ellipses, ligatures,
 * characters that show nothing, runs of white space, and composed or decomposed letters. Case, letters and digits stay.
 */
export function foldTypography(text: string): FoldedText {
  const pieces: FoldedPiece[] = []
  const parts: string[] = []
  const known = new Map<string, string>()
  let [copied, length] = [0, 0]
  for (let at = 0; at < text.length;) {
    if (standsForItself(text, at)) {
      at++
      continue
    }
    const piece = pieceAt(text, at)
    const folded = known.get(piece) ?? foldedPiece(piece)
    known.set(piece, folded)
    if (folded !== piece) {
      parts.push(text.slice(copied, at), folded)
      length += at - copied
      pieces.push({
        start: at,
        end: at + piece.length,
        foldedStart: length,
        foldedEnd: length + folded.length,
      })
      copied = at + piece.length
      length += folded.length
    }
    at += piece.length
  }
  parts.push(text.slice(copied))
  return new FoldedText(parts.join(''), pieces)
}

// JavaScript counts U+FEFF as white space, which shows nothing, and leaves out U+0085, a line break.
const white = '(?!\\uFEFF)[\\s\\u0085]'
// The tags of a flag show nothing of their own and tell one flag from another.
const unseen = '(?![\\u{E0020}-\\u{E007F}])\\p{Default_Ignorable_Code_Point}'
const dash = '[\\p{Pd}\\u2043\\u2212]'
const gap = `(?:${white}|${unseen})+`
/** A character with what may be composed with it: combining marks, and the vowels and finals of a Korean syllable. */
const cluster = '[^][\\p{M}\\u1160-\\u11FF]*'

const pieces = new RegExp(`${gap}|${dash}+|${cluster}`, 'uy')
const isGap = new RegExp(`^${gap}$`, 'u')
const isDash = new RegExp(`^${dash}`, 'u')
const holdsWhite = new RegExp(white, 'u')
const allUnseen = new RegExp(unseen, 'gu')
const special = new RegExp(`^(?:${gap}|${dash}|[\\p{M}\\p{Cs}\\u1100-\\u11FF])$`, 'u')
const ligatures = /[\u0132\u0133\uFB00-\uFDFF\uFE70-\uFEFC]/g

function pieceAt(text: string, at: number): string {
  pieces.lastIndex = at
  return pieces.exec(text)?.[0] ?? text.charAt(at)
}

function foldedPiece(piece: string): string {
  if (isGap.test(piece)) return holdsWhite.test(piece) ? ' ' : ''
  if (isDash.test(piece)) return '-'
  return piece
    .replace(allUnseen, '')
    .replace(/[“”„‟«»〝〞〟″＂]/g, '"')
    .replace(/[‘’‚‛‹›′´`ʻʼ＇]/g, "'")
    .replace(/…/g, '...')
    .replace(ligatures, (ligature) => ligature.normalize('NFKC'))
    .normalize('NFC')
}

const [unknown, plain, other] = [0, 1, 2]
/** Kinds of code units, each found out when it is first met. */
const kinds = new Uint8Array(0x1_0000)
const [space, hyphen] = [0x20, 0x2d]

/** Tells a code unit that is its own folded form, and no piece with the next one, as nearly all are. */
function standsForItself(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (kindOf(unit) !== plain) return false
  if (at + 1 === text.length) return true
  const next = text.charCodeAt(at + 1)
  return kindOf(next) === plain && !(unit === next && (unit === space || unit === hyphen))
}

function kindOf(unit: number): number {
  const kind = kinds[unit] ?? unknown
  return kind === unknown ? (kinds[unit] = foundKind(unit)) : kind
}

function foundKind(unit: number): number {
  if (unit === space || unit === hyphen) return plain
  const character = String.fromCharCode(unit)
  return special.test(character) || foldedPiece(character) !== character ? other : plain
}
