import anyAscii from 'any-ascii'

/** The letters a to z and digits that write a text, in lower case and without anything between them. */
export function asciiOf(text: string): string {
  return anyAscii(text.normalize('NFKC'))
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
}
