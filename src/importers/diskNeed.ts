/** An event with its indexes and the logs of its transaction (docs/scale.md). */
const storedBytes = 3_000
/** The files of a bulk import for one event. */
const filedBytes = 1_500

interface Input {
  /** Mean length of a line. */
  readonly lineBytes: number
  /** Size of all files. */
  readonly bytes: number
  readonly bulk: boolean
  /** Size of the store on disk, which a bulk import rebuilds next to it. */
  readonly heldBytes: number
}

/** Estimates the peak disk usage of an import, in bytes. */
export function diskNeed({ lineBytes, bytes, bulk, heldBytes }: Input): number {
  const records = bytes / lineBytes
  return Math.ceil(bulk ? records * (storedBytes + filedBytes) + heldBytes * 1.5 : records * storedBytes)
}
