import { openSync, writeFileSync } from 'node:fs'
import type { Rejection } from './ImportReport.ts'

/**
 * A file of what an import rejects, JSON Lines, each written at once and whole: however the import ends, what it rejected is there. What the
 * file held before is gone when the first is rejected or the import is over, and stays where that never began.
 */
export class Kept {
  readonly #file: string
  #descriptor: number | undefined

  constructor(file: string) {
    this.#file = file
  }

  add(rejection: Rejection): void {
    writeFileSync(this.#opened(), `${JSON.stringify(rejection)}\n`)
  }

  /** Leaves nothing of before, also where nothing was rejected. */
  close(): void {
    this.#opened()
  }

  #opened(): number {
    this.#descriptor ??= openSync(this.#file, 'w')
    return this.#descriptor
  }
}
