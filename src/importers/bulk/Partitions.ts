import { hash } from 'node:crypto'
import { appendFileSync, mkdirSync } from 'node:fs'
import path from 'node:path'

const flushAt = 1 << 16
/** So many digits of a hash say where a line belongs; each level of parting has its own. */
const digits = 8

/**
 * Lines parted by the hash of a key into files small enough to be read one at a time, so that what belongs together is found
 * together however much there is. Lines of one key stay in the order in which they came.
 */
export class Partitions {
  /** How often a partition can be parted again, for a hash has no more digits. */
  static readonly levels = 4
  readonly #level: number
  readonly #parts: { readonly file: string; pending: string; begun: boolean }[]

  /** `level` says how often the lines were parted before. */
  constructor(folder: string, { count, level = 0 }: { count: number; level?: number }) {
    mkdirSync(folder)
    this.#level = level
    this.#parts = Array.from({ length: count }, (_, at) => ({
      file: path.join(folder, String(at)),
      pending: '',
      begun: false,
    }))
  }

  add(key: string, line: string): void {
    const part = this.#parts[this.#placeOf(key)]
    if (part === undefined) return
    part.pending += `${line}\n`
    part.begun = true
    if (part.pending.length >= flushAt) flush(part)
  }

  /** The files of the partitions that hold something, complete. */
  close(): string[] {
    const begun = this.#parts.filter((part) => part.begun)
    begun.forEach(flush)
    return begun.map(({ file }) => file)
  }

  #placeOf(key: string): number {
    if (this.#parts.length === 1) return 0
    const own = hash('md5', key, 'hex').slice(this.#level * digits, (this.#level + 1) * digits)
    return parseInt(own, 16) % this.#parts.length
  }
}

/** Opened for each portion: hundreds of files that stay open are more than some systems let a process have. */
function flush(part: { readonly file: string; pending: string }): void {
  appendFileSync(part.file, part.pending, { mode: 0o600 })
  part.pending = ''
}
