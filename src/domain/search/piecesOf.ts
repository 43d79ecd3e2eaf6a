/**
 * The part of a text that search compares as one: a word of letters, a number, a run of kana, or one Chinese or Korean character.
 */
export interface Piece {
  readonly kind: 'WORD' | 'NUMBER' | 'KANA' | 'HAN' | 'HANGUL'
  readonly text: string
  readonly start: number
  readonly end: number
}

const scripts = {
  HAN: String.raw`\p{Script=Han}`,
  HANGUL: '[가-힣]',
  KANA: String.raw`(?:(?=\p{L})[\p{scx=Hiragana}\p{scx=Katakana}])+`,
  NUMBER: String.raw`\p{N}+`,
}
/** The Arabic article is a piece of its own. */
const article = String.raw`(?<![\p{L}\p{M}])ال(?=\p{Script=Arabic}{3})`
const other = Object.values(scripts).join('|')
const pattern = new RegExp(
  [
    ...Object.entries(scripts).map(([kind, script]) => `(?<${kind}>${script})`),
    String.raw`(?<WORD>${article}|(?:(?!${other})[\p{L}\p{M}])+)`,
  ].join('|'),
  'gu',
)

/** Nothing, or one of the signs that write two words as one: hyphens, points, apostrophes, slashes, invisible joiners. */
const joint = /^[-.'’‘ʼ`´′"״׳·・‧/&_\u2010-\u2013\u00ad\u200c\u200d]?$/u
const spacedJoint = /^\.?\s$/u

/** The pieces of a text in NFC, in groups that are written as one word; single letters and digits side by side are one group. */
export function piecesOf(text: string): Piece[][] {
  const groups: Piece[][] = []
  for (const match of text.matchAll(pattern)) {
    const piece = pieceOf(match)
    const group = groups.at(-1)
    const before = group?.at(-1)
    if (group !== undefined && before !== undefined && belongs(before, piece, text)) group.push(piece)
    else groups.push([piece])
  }
  return groups
}

function pieceOf({ 0: text, index, groups = {} }: RegExpExecArray): Piece {
  const kind = Object.keys(groups).find((name) => groups[name] !== undefined) as Piece['kind']
  return { kind, text, start: index, end: index + text.length }
}

function belongs(before: Piece, piece: Piece, text: string): boolean {
  const between = text.slice(before.end, piece.start)
  return joint.test(between) || (isSingle(before) && isSingle(piece) && spacedJoint.test(between))
}

function isSingle({ kind, text }: Piece): boolean {
  return (kind === 'WORD' || kind === 'NUMBER') && Array.from(text).length === 1
}
