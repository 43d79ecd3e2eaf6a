import { notText } from './notText.ts'

/** A line of a file, counted from 1, or why it cannot be read; with the bytes of the file read so far. */
export type Line = {
  readonly number: number
  readonly bytesRead: number
} & (
  | { readonly text: string; readonly fault?: undefined }
  /** `remnant` is what can be made out of it: the beginning, or the whole with what is no character replaced. */
  | { readonly text?: undefined; readonly fault: string; readonly remnant: string }
)

const lineFeed = 0x0a
const byteOrderMark = /^\u{feff}/u
/** So many bytes are kept of a line that is too long. */
const remnantSize = 1_000

/**
 * The lines of UTF-8 bytes, one after another, in constant memory: of a line beyond `longest` bytes only the beginning is kept, and one that is not
 * UTF-8 is told apart rather than mended. Bytes that break off in the middle end with a line that says so.
 */
export async function* readLines(
  bytes: AsyncIterable<Buffer>,
  { longest }: { longest: number },
): AsyncGenerator<Line> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  let parts: Buffer[] = []
  let length = 0
  let number = 0
  let bytesRead = 0
  const take = (part: Buffer) => {
    length += part.length
    parts.push(part)
    if (length > longest) parts = [Buffer.from(Buffer.concat(parts).subarray(0, remnantSize))]
  }
  const line = (): Line => {
    number += 1
    const [whole, size] = [Buffer.concat(parts), length]
    parts = []
    length = 0
    if (size > longest)
      return {
        ...{ number, bytesRead, fault: `The line is ${size} bytes long; at most ${longest} are read.` },
        remnant: whole.toString(),
      }
    try {
      const text = decoder.decode(whole).replace(/\r$/, '')
      return { number, bytesRead, text: number === 1 ? text.replace(byteOrderMark, '') : text }
    } catch {
      return { number, bytesRead, fault: 'The line is not UTF-8.', remnant: whole.toString() }
    }
  }
  try {
    for await (const chunk of bytes) {
      const fault = bytesRead === 0 ? notText(chunk) : undefined
      if (fault !== undefined) {
        yield { number: 1, bytesRead: chunk.length, fault, remnant: '' }
        return
      }
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
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    yield {
      number: number + 1,
      bytesRead,
      fault: `The file cannot be read from here on: ${why}.`,
      remnant: '',
    }
    return
  }
  if (length > 0) yield line()
}
