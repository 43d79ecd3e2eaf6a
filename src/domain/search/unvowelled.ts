import { asciiOf } from './asciiOf.ts'

const leastConsonants = 3

/**
 * The consonants of a word, by which "Netanyahu" is compared with נתניהו: letters of one place in the mouth are one. Null where there
 * are fewer than three, which too many words share.
 */
export function unvowelled(word: string): string | null {
  // The Hebrew letter vav is a vowel more often than not.
  const consonants = asciiOf(word.normalize('NFD').replace(/\p{M}|ו/gu, ''))
    .replace(/ph/g, 'b')
    .replace(/t[sz]/g, 's')
    .replace(/[ck]h/g, 'h')
    .replace(/([gstdz])h/g, '$1')
    .replace(/[cq]/g, 'k')
    .replace(/j/g, 'g')
    .replace(/[pfv]/g, 'b')
    .replace(/x/g, 'ks')
    .replace(/[aeiouyw]/g, '')
    .replace(/h$/, '')
    .replace(/(.)\1+/g, '$1')
  return consonants.length < leastConsonants ? null : consonants
}
