/** First bytes, in hexadecimal digits, of files that are not UTF-8, with what they are and what to do with them. */
const beginnings: readonly (readonly [beginning: string, is: string, right: string])[] = [
  ['504b0304', 'a zip archive within another file', 'Unpack it, and import what it holds.'],
  ['504b0506', 'a zip archive within another file', 'Unpack it, and import what it holds.'],
  ['1f8b', 'compressed with gzip', 'Unpack it with gunzip, and import what comes out.'],
  ['425a68', 'compressed with bzip2', 'Unpack it with bunzip2, and import what comes out.'],
  ['fd377a585a00', 'compressed with xz', 'Unpack it with unxz, and import what comes out.'],
  ['28b52ffd', 'compressed with zstd', 'Unpack it with unzstd, and import what comes out.'],
  ['377abcaf271c', 'a 7z archive', 'Unpack it, and import what it holds.'],
  ['fffe', 'written in UTF-16', 'Save it in UTF-8.'],
  ['feff', 'written in UTF-16', 'Save it in UTF-8.'],
]

/** Says by the first bytes of a file that it is no text in UTF-8, and what to do with it; undefined where it can be one. */
export function notText(bytes: Buffer): string | undefined {
  const begun = bytes.subarray(0, 8).toString('hex')
  const found = beginnings.find(([beginning]) => begun.startsWith(beginning))
  return found && `The file is ${found[1]}. ${found[2]}`
}
