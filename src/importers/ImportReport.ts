/** A line that an import did not take, and why. */
export interface Rejection {
  readonly file: string
  readonly line: number
  readonly reason: string
}

/** Takes what an import says of each line; rejections are handed on and not kept, for there may be very many. */
export class ImportReport {
  read = 0
  accepted = 0
  rejected = 0
  recorded = 0
  retracted = 0
  readonly #onRejection: (rejection: Rejection) => void

  constructor(onRejection: (rejection: Rejection) => void) {
    this.#onRejection = onRejection
  }

  reject(rejection: Rejection): void {
    this.rejected += 1
    this.#onRejection(rejection)
  }

  get summary(): string {
    const { read, accepted, rejected, recorded, retracted } = this
    return (
      `${read} records read: ${accepted} accepted, ${rejected} rejected. ` +
      `${recorded} statements recorded, ${retracted} retracted.`
    )
  }
}
