/** All that XML 1.0 has no form for: most control characters, halves of surrogate pairs, U+FFFE and U+FFFF. */
const forbidden = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu

// Line ends are written by number: an attribute would turn them into spaces, and a return would become a line feed.
const escaped: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\u0085': '&#133;',
  '\u2028': '&#8232;',
}

/** A text as content or attribute of XML 1.0; each character that XML forbids becomes U+FFFD, the replacement character. */
export const escapeXml = (text: string): string =>
  text
    .replace(forbidden, '\ufffd')
    .replace(/[&<>"\t\n\r\u0085\u2028]/g, (character) => escaped[character] ?? character)
