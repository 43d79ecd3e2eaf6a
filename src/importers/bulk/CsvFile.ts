import { appendFileSync, writeFileSync } from 'node:fs'
import { ParleyError } from '../../domain/ParleyError.ts'

/** What a cell can hold; null is nothing, which is not the same as an empty text. */
export type Cell = string | number | bigint | boolean | readonly (string | number | bigint | boolean)[] | null

/** Parts the items of a list within a cell: the unit separator, which no text of the graph holds. */
export const listSeparator = '\u001f'

const flushAt = 1 << 18
const toQuote = /["\n\r,]/

/** A file of comma-separated values with its header, in the form that `neo4j-admin database import` reads. */
export class CsvFile {
  readonly file: string
  /** Whether a cell holds a line break, which the import has to be told. */
  #breaksLines = false
  #pending = ''

  constructor(file: string, columns: readonly string[]) {
    this.file = file
    writeFileSync(file, `${columns.join(',')}\n`, { flag: 'wx', mode: 0o600 })
  }

  get breaksLines(): boolean {
    return this.#breaksLines
  }

  add(cells: readonly Cell[]): void {
    let line = ''
    for (let at = 0; at < cells.length; at += 1)
      line += at === 0 ? this.#written(cells[at]) : `,${this.#written(cells[at])}`
    this.#pending += `${line}\n`
    if (this.#pending.length >= flushAt) this.#flush()
  }

  close(): void {
    this.#flush()
  }

  #written(cell: Cell | undefined): string {
    if (cell === null || cell === undefined) return ''
    if (typeof cell !== 'string')
      return Array.isArray(cell) ? this.#written(cell.map(item).join(listSeparator)) : String(cell)
    if (cell !== '' && !toQuote.test(cell)) return cell
    if (cell.includes('\n') || cell.includes('\r')) this.#breaksLines = true
    return `"${cell.replaceAll('"', '""')}"`
  }

  /** Opened for each portion: there is a file for each combination of properties, and a process may not have many open. */
  #flush(): void {
    appendFileSync(this.file, this.#pending)
    this.#pending = ''
  }
}

function item(value: string | number | bigint | boolean): string {
  const text = String(value)
  if (!text.includes(listSeparator)) return text
  throw new ParleyError(
    'BAD_USER_INPUT',
    `A list holds the unit separator (U+001F), which a bulk import parts lists by: ${JSON.stringify(text)}. Import without --bulk.`,
  )
}
