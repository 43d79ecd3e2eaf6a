/** The partitions of a list's index, each in order: a list is read from each of them and merged. */
export interface Partitions {
  /** The variable that holds the partition's value in the match and the conditions. */
  readonly name: string
  readonly values: string
}

/** Binds the value of each partition. */
export const eachPartition = (partitions: Partitions | undefined): string =>
  partitions === undefined ? '' : `UNWIND ${partitions.values} AS ${partitions.name}`
