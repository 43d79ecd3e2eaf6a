const initials = 'g kk n d tt r m b pp s ss - j jj ch k t p h'.split(' ')
const vowels = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ')
const finals = '- k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ')
const firstSyllable = 0xac00

/** Spellings that families keep whatever the system, most frequent first. */
const surnames: Readonly<Record<string, readonly string[]>> = {
  강: ['kang'],
  고: ['ko'],
  구: ['koo', 'ku'],
  권: ['kwon'],
  김: ['kim'],
  노: ['roh', 'noh'],
  박: ['park', 'pak'],
  안: ['ahn'],
  오: ['oh'],
  우: ['woo'],
  유: ['yoo', 'ryu'],
  이: ['lee', 'yi', 'rhee'],
  임: ['lim'],
  정: ['jung', 'chung'],
  조: ['cho'],
  최: ['choi'],
}

/**
 * A Korean syllable in Latin letters: Revised Romanization, two simpler spellings of the press, McCune-Reischauer without its
 * signs, and the spellings of surnames.
 */
export function hangulReadings(syllable: string): string[] {
  const index = (syllable.codePointAt(0) ?? firstSyllable) - firstSyllable
  const initial = initials[Math.floor(index / 588)] ?? ''
  const vowel = vowels[Math.floor((index % 588) / 28)] ?? ''
  const final = finals[index % 28] ?? ''
  const simple = vowel.replace('eo', 'o').replace('eu', 'u')
  const dark = vowel.replace('eo', 'u').replace('eu', 'u')
  const strong = initial.replace(/^g$/, 'k').replace(/^d$/, 't').replace(/^b$/, 'p').replace(/^j$/, 'ch')
  const spelled = [
    [initial, vowel, final],
    [initial, simple, final],
    [initial, dark, final],
    [strong, simple, final],
  ].map((parts) => parts.join('').replaceAll('-', ''))
  return [...spelled, ...(surnames[syllable] ?? [])]
}
