/** How a load is to be understood. */
export interface Load {
  /** The instant that it is recorded at. */
  readonly now: string
  /** Whether the seed is all there is of its name, so that what it no longer holds is retracted. */
  readonly complete: boolean
  /** Content hashes of what the sections before it of a complete load stated. */
  readonly kept: ReadonlySet<string>
  /** Ids of statements of the seed's name that are retracted besides. */
  readonly retracts: readonly string[]
}
