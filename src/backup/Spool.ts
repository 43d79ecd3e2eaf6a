import { once } from 'node:events'
import { createReadStream, createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import type { StoredItem } from '../graph/backup/storedItem.ts'
import { itemText } from './itemText.ts'
import { textLines } from './textLines.ts'

const flushAt = 1 << 16

/** Items of a graph on the disk, in lines that are never changed: what is read again takes the place of what was read before. */
export class Spool {
  readonly #file: string
  readonly #gzip = createGzip({ level: 1 })
  readonly #written: Promise<void>
  /** The last line of each item that was read again; null where it is gone. */
  readonly #latest = new Map<string, number | null>()
  #pending = ''
  #lines = 0

  constructor(file: string) {
    this.#file = file
    const output = createWriteStream(file, { flags: 'wx', mode: 0o600 })
    output.on('error', (error) => this.#gzip.destroy(error))
    this.#gzip.on('error', () => output.destroy())
    this.#written = finished(this.#gzip.pipe(output))
    this.#written.catch(() => undefined)
  }

  /** Adds an item that was not read before. */
  async add(key: string, item: StoredItem): Promise<void> {
    this.#pending += `${JSON.stringify(key)}\t${item.relationships.length}\t${itemText(item)}\n`
    this.#lines += 1
    if (this.#pending.length >= flushAt) await this.#flush()
  }

  /** Puts an item in the place of what was read of it before. */
  async replace(key: string, item: StoredItem): Promise<void> {
    this.#latest.set(key, this.#lines)
    await this.add(key, item)
  }

  /** Leaves out whatever was read of an item. */
  drop(key: string): void {
    this.#latest.set(key, null)
  }

  /** Yields each item once, with the number of relationships that are kept with it. Nothing can be added any more. */
  async *items(): AsyncGenerator<{
    readonly key: string
    readonly relationships: number
    readonly text: string
  }> {
    await this.#flush()
    this.#gzip.end()
    await this.#written
    let number = 0
    for await (const line of textLines(createReadStream(this.#file).pipe(createGunzip()))) {
      const [written = '', relationships = ''] = line.split('\t', 2)
      const key = JSON.parse(written) as string
      const latest = this.#latest.get(key)
      const text = line.slice(written.length + relationships.length + 2)
      if (latest === undefined || latest === number) yield { key, relationships: Number(relationships), text }
      number += 1
    }
  }

  /** Ends writing, so that the file can be removed. */
  close(): void {
    this.#gzip.destroy()
  }

  async #flush(): Promise<void> {
    const text = this.#pending
    this.#pending = ''
    // A write after an error would wait forever.
    if (this.#gzip.errored !== null) await this.#written
    if (!this.#gzip.write(text)) await once(this.#gzip, 'drain')
  }
}
