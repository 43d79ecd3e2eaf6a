import { createReadStream } from 'node:fs'

/** A line of a file, counted from 1, or why it cannot be read; with the bytes of the file read so far. */
export interface Line {
  readonly number: number
  readonly bytesRead: number
  readonly text?: string
  readonly fault?: string
}

const lineFeed = 0x0a
const byteOrderMark = /^\u{feff}/u

/**
 * The lines of a UTF-8 file, one after another, in constant memory: of a line beyond `longest` bytes nothing is kept, and one that is
 * not UTF-8 is told apart rather than mended.
 */
export async function* readLines(file: string, { longest }: { longest: number }): AsyncGenerator<Line> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  let parts: Buffer[] = []
  let length = 0
  let number = 0
  let bytesRead = 0
  const take = (part: Buffer) => {
    length += part.length
    if (length > longest) parts = []
    else parts.push(part)
  }
  const line = (): Line => {
    number += 1
    const [bytes, size] = [Buffer.concat(parts), length]
    parts = []
    length = 0
    if (size > longest)
      return { number, bytesRead, fault: `The line is ${size} bytes long; at most ${longest} are read.` }
    try {
      const text = decoder.decode(bytes).replace(/\r$/, '')
      return { number, bytesRead, text: number === 1 ? text.replace(byteOrderMark, '') : text }
    } catch {
      return { number, bytesRead, fault: 'The line is not UTF-8.' }
    }
  }
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    let start = 0
    for (;;) {
      const end = chunk.indexOf(lineFeed, start)
      if (end === -1) break
      take(chunk.subarray(start, end))
      bytesRead += end + 1 - start
      yield line()
      start = end + 1
    }
    take(chunk.subarray(start))
    bytesRead += chunk.length - start
  }
  if (length > 0) yield line()
}
