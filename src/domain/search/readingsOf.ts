import { asciiOf } from './asciiOf.ts'
import { hangulReadings } from './hangulReadings.ts'
import { kanaReadings } from './kanaReadings.ts'
import type { Piece } from './piecesOf.ts'

/** Letters with a second spelling, which people type who have no such key. */
const expanded: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa', đ: 'dj' }

/** Greek pairs of letters that are one sound, after ELOT 743. */
const greek: readonly (readonly [RegExp, string])[] = [
  [/ου/g, 'ou'],
  [/αυ/g, 'av'],
  [/ευ/g, 'ev'],
  [/μπ/g, 'b'],
  [/ντ/g, 'd'],
  [/γγ/g, 'ng'],
]

/** Small words of Arabic and Hebrew names, whose vowels are not written. */
const particles: Readonly<Record<string, readonly string[]>> = {
  ال: ['al', 'el'],
  ابن: ['ibn', 'bin'],
  بن: ['bin', 'ibn', 'ben'],
  بنت: ['bint'],
  أبو: ['abu'],
  ابو: ['abu'],
  בן: ['ben'],
  בר: ['bar'],
}

/** The spellings of a piece in a to z and 0 to 9, the usual one first. */
export function readingsOf({ kind, text }: Piece): string[] {
  return [...new Set(spellings[kind](text))].filter((spelling) => spelling !== '')
}

const spellings: Record<Piece['kind'], (text: string) => readonly string[]> = {
  WORD: (text) => wordReadings(text.toLowerCase()),
  NUMBER: (text) => [asciiOf(text)],
  KANA: kanaReadings,
  HAN: (text) => [asciiOf(text)],
  HANGUL: hangulReadings,
}

function wordReadings(word: string): string[] {
  const given = particles[word] ?? []
  if (/\p{Script=Greek}/u.test(word)) return [asciiOf(word), asciiOf(sounded(word))]
  if (/\p{Script=Arabic}|\p{Script=Hebrew}/u.test(word)) return [asciiOf(bare(word)), asciiOf(word), ...given]
  return [asciiOf(word), asciiOf(word.replace(/[äöüøåđ]/g, (letter) => expanded[letter] ?? letter))]
}

const sounded = (word: string) =>
  greek.reduce((text, [pair, letters]) => text.replace(pair, letters), bare(word))
const bare = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '')
