/** Each takes 64 kB of memory while lines are parted; what is more is parted again when it is read. */
const mostPartitions = 500

/** How many partitions of about `each` bytes lines of so many are parted into. */
export function partitionCount(bytes: number, each: number): number {
  return Math.min(mostPartitions, Math.ceil(bytes / each) || 1)
}
