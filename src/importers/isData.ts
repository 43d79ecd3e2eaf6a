import type { Entry } from 'yauzl'

/** Names of entries that operating systems add to archives. */
const leftBySystems = /(^|\/)(__MACOSX\/.*|\.DS_Store|\._[^/]*|Thumbs\.db|desktop\.ini)$/

/** Tells a file that somebody packed from folders and from what a system added to the archive. */
export function isData({ fileName }: Pick<Entry, 'fileName'>): boolean {
  return !fileName.endsWith('/') && !leftBySystems.test(fileName)
}
