/** The time between two days (YYYY-MM-DD) in EDTF, null where neither is known; a missing day leaves its side open. */
export function edtfInterval({
  earliest,
  latest,
}: {
  readonly earliest: string | null
  readonly latest: string | null
}): string | null {
  if (earliest === latest) return latest
  return `${earliest ?? '..'}/${latest ?? '..'}`
}
