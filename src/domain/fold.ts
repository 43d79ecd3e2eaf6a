import anyAscii from 'any-ascii'

/**
 * The form of a text that search compares: compatibility-normalized, transliterated to ASCII, in lower case, words
 * parted by one space. What is indexed and what is asked are folded alike, so "Зеленський" meets "Zelensky".
 */
export function fold(text: string): string {
  return anyAscii(text.normalize('NFKC'))
    .toLowerCase()
    .replace(/['’`]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}
