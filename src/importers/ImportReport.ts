import { counted } from '../domain/counted.ts'

/** A line that an import did not take, and why: each fault on a line of its own. */
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
  /** How often a verb was met that its scheme does not list; it keeps its label. */
  readonly unlisted = new Map<string, number>()
  readonly #onRejection: (rejection: Rejection) => void

  constructor(onRejection: (rejection: Rejection) => void) {
    this.#onRejection = onRejection
  }

  reject(rejection: Rejection): void {
    this.rejected += 1
    this.#onRejection(rejection)
  }

  meetUnlisted(verb: string): void {
    this.unlisted.set(verb, (this.unlisted.get(verb) ?? 0) + 1)
  }

  get summary(): string {
    const { read, accepted, rejected, recorded, retracted } = this
    const counts =
      `${counted(read, 'record')} read: ${accepted} accepted, ${rejected} rejected. ` +
      `${counted(recorded, 'statement')} recorded, ${retracted} retracted.`
    if (this.unlisted.size === 0) return counts
    const verbs = [...this.unlisted].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    const events = verbs.reduce((sum, [, times]) => sum + times, 0)
    const listed = verbs.map(([verb, times]) => `  ${verb} (${times})`)
    return [
      counts,
      `Verbs that the table of codes lacks kept their labels, ${verbs.length} in ${counted(events, 'record')}:`,
      ...listed,
    ].join('\n')
  }
}
