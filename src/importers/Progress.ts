const terminalEveryMs = 200
const plainEveryMs = 5_000

/** Says how far an import is, how fast, and how long it will still take: in place on a terminal, as plain lines elsewhere. */
export class Progress {
  readonly #begun = Date.now()
  readonly #total: number
  #done = 0
  #said = Date.now()

  /** `total` is the size of all files in bytes. */
  constructor(total: number) {
    this.#total = total
  }

  /** So many bytes of the present file and so many records of all are read. */
  at(bytes: number, records: number): void {
    const now = Date.now()
    if (now - this.#said < (process.stderr.isTTY ? terminalEveryMs : plainEveryMs)) return
    this.#said = now
    const done = this.#done + bytes
    const seconds = (now - this.#begun) / 1000
    const left = Math.ceil((this.#total - done) / (done / seconds))
    const percent = Math.floor((done / this.#total) * 100)
    const line = `${percent} % · ${records} records · ${Math.round(records / seconds)} records/s · ${left} s left`
    process.stderr.write(process.stderr.isTTY ? `\r\u001b[K${line}` : `${line}\n`)
  }

  /** A file of that size is done. */
  finished(bytes: number): void {
    this.#done += bytes
    if (process.stderr.isTTY) process.stderr.write('\r\u001b[K')
  }
}
