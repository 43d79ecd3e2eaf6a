type Format = 'statements' | 'quadruples' | 'gdelt' | 'polecat'

/** The length of a line of each format: measured on its samples, of statements and polecat estimated low. */
const lineBytes: Record<Format, number> = { statements: 250, quadruples: 23, gdelt: 400, polecat: 400 }
/** An event with its indexes and the logs of its transaction (docs/scale.md). */
const storedBytes = 3_000
/** The files that an import in bulk writes for an event and reads again. */
const filedBytes = 1_500

interface Input {
  readonly format: Format
  /** Of all files. */
  readonly bytes: number
  readonly bulk: boolean
  /** How much the graph takes on the disk, which an import in bulk writes anew beside it. */
  readonly heldBytes: number
}

/** Estimates how much of the disk an import needs at its most, in bytes. */
export function diskNeed({ format, bytes, bulk, heldBytes }: Input): number {
  const records = bytes / lineBytes[format]
  return Math.ceil(bulk ? records * (storedBytes + filedBytes) + heldBytes * 1.5 : records * storedBytes)
}
