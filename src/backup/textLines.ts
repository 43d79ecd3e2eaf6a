const lineFeed = 0x0a

/** Yields the lines of UTF-8 bytes, without their line feeds; what follows the last line feed is a line too, unless it is empty. */
export async function* textLines(bytes: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let begun: Buffer[] = []
  for await (const chunk of bytes) {
    let start = 0
    for (let end = chunk.indexOf(lineFeed); end !== -1; end = chunk.indexOf(lineFeed, start)) {
      const rest = chunk.subarray(start, end)
      yield begun.length === 0 ? rest.toString() : Buffer.concat([...begun, rest]).toString()
      begun = []
      start = end + 1
    }
    if (start < chunk.length) begun.push(chunk.subarray(start))
  }
  if (begun.length > 0) yield Buffer.concat(begun).toString()
}
