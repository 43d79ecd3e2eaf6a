/** Characters of format that show nothing, but the joiners, which change how letters are written. */
const invisible = /(?![\u{200c}\u{200d}])(?=\p{Default_Ignorable_Code_Point})\p{Cf}/gu

/** The one spelling of names that look alike: Unicode NFC, single spaces, nothing invisible but joiners. */
export function normalName(name: string): string {
  return name
    .replace(invisible, '')
    .normalize('NFC')
    .replace(/\p{White_Space}+/gu, ' ')
    .trim()
}
