import anyAscii from 'any-ascii'

/**
 * The form of a text by which lists are ordered and labels of codes are compared: compatibility-normalized, transliterated to ASCII, in
 * lower case, with one space between words. Search compares more spellings (search/indexedText).
 */
export function fold(text: string): string {
  return anyAscii(text.normalize('NFKC'))
    .toLowerCase()
    .replace(/['’`]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}
