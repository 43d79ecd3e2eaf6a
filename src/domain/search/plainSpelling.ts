const least = 3

/** What differs between the ways to write one sound in Latin letters, in the order in which it is replaced. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/schtsch|shch/g, 'sh'],
  [/tsch|tch/g, 'ch'],
  [/sch/g, 'sh'],
  [/kh/g, 'h'],
  [/ph/g, 'f'],
  [/ck/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/ou|oo/g, 'u'],
  [/ee/g, 'i'],
  [/ae/g, 'a'],
  [/oe/g, 'o'],
  [/ue/g, 'u'],
  [/[jy]/g, 'i'],
  [/(.)\1+/g, '$1'],
]

/**
 * A word as all its transliterations are spelled: "Volodymyr", "Volodimir" and "Wolodymyr" are one. Null where that is the word
 * itself, or too short to tell words apart.
 */
export function plainSpelling(word: string): string | null {
  const plain = spellings.reduce((text, [pattern, letters]) => text.replace(pattern, letters), word)
  return plain === word || plain.length < least ? null : plain
}
