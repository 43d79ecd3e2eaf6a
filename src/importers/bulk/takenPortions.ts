import { closeSync, openSync, readSync, rmSync, statSync } from 'node:fs'
import { StringDecoder } from 'node:string_decoder'
import { partitionCount } from './partitionCount.ts'
import { Partitions } from './Partitions.ts'

interface Portions<Line> {
  readonly keyOf: (line: Line) => string
  /** About so many bytes are one portion; of less than twice as many none is made two. */
  readonly portionBytes: number
}

const chunkBytes = 1 << 20

/**
 * The lines of a partition in portions that fit into memory, all of one key in one: how large a partition becomes is known only when it is
 * written, and one that is too large is parted again. What was read is gone from the disk.
 */
export function* takenPortions<Line>(
  file: string,
  portions: Portions<Line>,
  level = 1,
): Generator<Iterable<Line>> {
  const { size } = statSync(file)
  // What cannot be parted any more has one key: one record over and over, which nobody keeps more than once, or all records of one event.
  if (size <= 2 * portions.portionBytes || level === Partitions.levels) yield parsed<Line>(file)
  else
    for (const part of partedAgain(file, portions, { size, level }))
      yield* takenPortions(part, portions, level + 1)
  rmSync(file, { force: true })
}

function partedAgain<Line>(
  file: string,
  { keyOf, portionBytes }: Portions<Line>,
  { size, level }: { size: number; level: number },
): string[] {
  const partitions = new Partitions(`${file}-parted`, { count: partitionCount(size, portionBytes), level })
  for (const line of linesOf(file)) partitions.add(keyOf(JSON.parse(line) as Line), line)
  rmSync(file)
  return partitions.close()
}

function* parsed<Line>(file: string): Generator<Line> {
  for (const line of linesOf(file)) yield JSON.parse(line) as Line
}

function* linesOf(file: string): Generator<string> {
  const [decoder, chunk] = [new StringDecoder('utf8'), Buffer.allocUnsafe(chunkBytes)]
  const descriptor = openSync(file, 'r')
  try {
    let begun = ''
    for (;;) {
      const length = readSync(descriptor, chunk)
      if (length === 0) return
      const lines = (begun + decoder.write(chunk.subarray(0, length))).split('\n')
      begun = lines.pop() ?? ''
      yield* lines
    }
  } finally {
    closeSync(descriptor)
  }
}
