/** A number of bytes in words: whole megabytes, and gigabytes from 10 on. */
export function megabytes(bytes: number): string {
  const whole = Math.ceil(bytes / 1e6)
  return whole < 10_000 ? `${whole} MB` : `${Math.ceil(whole / 1000)} GB`
}
