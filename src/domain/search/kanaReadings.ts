import { asciiOf } from './asciiOf.ts'

/** Kana in Latin letters after Hepburn: with long vowels as written, and without them. */
export function kanaReadings(kana: string): string[] {
  let written = ''
  for (const sign of kana.normalize('NFKC')) {
    const sound = asciiOf(sign)
    if (/[ゃゅょャュョ]/u.test(sign)) written = contracted(written, sound)
    else if (/[ぁぃぅぇぉァィゥェォ]/u.test(sign)) written = written.replace(/[aeiou]$/, '') + sound
    else if (/[っッ]/u.test(sign)) written += '-'
    else written += sound
  }
  const doubled = written.replace(/-(.?)/g, '$1$1')
  const short = doubled.replace(/o[ou]/g, 'o').replace(/([aiueo])\1/g, '$1')
  return [...new Set([doubled, short])]
}

/** ki and yo are kyo, shi and yo are sho. */
function contracted(written: string, sound: string): string {
  const stem = written.replace(/i$/, '')
  return stem + (/(sh|ch|j)$/.test(stem) ? sound.replace(/^y/, '') : sound)
}
