const terminalEveryMs = 200
const plainEveryMs = 5_000
const clearing = '\r\u001b[K'

/** Takes what a long work says. */
export interface Telling {
  /** Prints a line that is to stay. */
  readonly say: (line: string) => void
  /** Shows how far the work is, where it is time for that. */
  readonly show: (line: () => string) => void
}

/** Where a line goes: standard error, or what takes its place. */
interface Output {
  readonly isTTY?: boolean
  readonly write: (text: string) => unknown
}

/** Says how far a work is: in place on a terminal, as a plain line every five seconds elsewhere. Its two ways can be handed on alone. */
export class ProgressLine implements Telling {
  readonly #output: Output
  #shown = Date.now()

  constructor(output: Output = process.stderr) {
    this.#output = output
  }

  readonly say = (line: string): void => {
    this.clear()
    this.#output.write(`${line}\n`)
  }

  readonly show = (line: () => string): void => {
    const now = Date.now()
    const { isTTY = false } = this.#output
    if (now - this.#shown < (isTTY ? terminalEveryMs : plainEveryMs)) return
    this.#shown = now
    this.#output.write(isTTY ? clearing + line() : `${line()}\n`)
  }

  /** Takes back what is shown on a terminal. */
  clear(): void {
    if (this.#output.isTTY === true) this.#output.write(clearing)
  }
}
