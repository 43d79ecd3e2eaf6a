/** Values that the index of a list holds apart, each in order: the list is read for each of them, and merged. */
export interface Apart {
  /** What the match and the conditions call the value. */
  readonly name: string
  readonly values: string
}

/** Binds each of the values. */
export const eachApart = (apart: Apart | undefined): string =>
  apart === undefined ? '' : `UNWIND ${apart.values} AS ${apart.name}`
