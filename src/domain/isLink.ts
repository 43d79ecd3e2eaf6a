/** Tells an address that a page can show as a link: absolute, with the scheme http or https. */
export function isLink(text: string): boolean {
  return /^https?:\/\/[^\s\p{Cc}]+$/iu.test(text) && URL.canParse(text)
}
