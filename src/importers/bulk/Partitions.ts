import { createHash } from 'node:crypto'
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import path from 'node:path'

const flushAt = 1 << 16

/**
 * Lines parted by the hash of a key into files small enough to be held in memory one at a time, so that what belongs together is found
 * together however much there is. Lines of one key stay in the order in which they came.
 */
export class Partitions<Line> {
  readonly #files: { readonly file: string; readonly descriptor: number; pending: string }[]

  constructor(folder: string, count: number) {
    mkdirSync(folder)
    this.#files = Array.from({ length: count }, (_, at) => {
      const file = path.join(folder, String(at))
      return { file, descriptor: openSync(file, 'wx', 0o600), pending: '' }
    })
  }

  add(key: string, line: Line): void {
    const part = this.#files[this.#placeOf(key)]
    if (part === undefined) return
    part.pending += `${JSON.stringify(line)}\n`
    if (part.pending.length < flushAt) return
    writeSync(part.descriptor, part.pending)
    part.pending = ''
  }

  /** The lines of each partition, one partition after another; what was read is gone from the disk. */
  *read(): Generator<Line[]> {
    for (const { file, descriptor, pending } of this.#files) {
      writeSync(descriptor, pending)
      closeSync(descriptor)
      const lines = readFileSync(file, 'utf8').split('\n')
      lines.pop()
      rmSync(file)
      yield lines.map((line) => JSON.parse(line) as Line)
    }
  }

  #placeOf(key: string): number {
    if (this.#files.length === 1) return 0
    return createHash('md5').update(key).digest().readUInt32BE() % this.#files.length
  }
}
