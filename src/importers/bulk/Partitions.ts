import { hash } from 'node:crypto'
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs'
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

  /** The files, one for each partition: JSON Lines, complete. */
  close(): string[] {
    return this.#files.map(({ file, descriptor, pending }) => {
      writeSync(descriptor, pending)
      closeSync(descriptor)
      return file
    })
  }

  #placeOf(key: string): number {
    if (this.#files.length === 1) return 0
    return parseInt(hash('md5', key, 'hex').slice(0, 8), 16) % this.#files.length
  }
}
