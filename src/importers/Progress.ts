import type { ProgressLine } from '../ProgressLine.ts'

/** Says how far the reading of files is, how fast, and how long it will still take. */
export class Progress {
  readonly #begun = Date.now()
  readonly #line: ProgressLine
  readonly #total: number
  #done = 0

  /** `total` is the size of all files in bytes. */
  constructor(line: ProgressLine, total: number) {
    this.#line = line
    this.#total = total
  }

  /** So many bytes of the present file and so many records of all are read. */
  at(bytes: number, records: number): void {
    this.#line.show(() => {
      const seconds = (Date.now() - this.#begun) / 1000
      const done = this.#done + bytes
      const left = Math.ceil((this.#total - done) / (done / seconds))
      const percent = Math.floor((done / this.#total) * 100)
      return `${percent} % · ${records} records · ${Math.round(records / seconds)} records/s · ${left} s left`
    })
  }

  /** A file of that size is done. */
  finished(bytes: number): void {
    this.#done += bytes
    this.#line.clear()
  }
}
