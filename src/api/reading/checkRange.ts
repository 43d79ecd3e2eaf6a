import { ParleyError } from '../../domain/ParleyError.ts'

/** Refuses a range whose end comes before its start, naming both arguments. */
export function checkRange<Bound extends string | number>(
  least: readonly [name: string, value: Bound | null | undefined],
  most: readonly [name: string, value: Bound | null | undefined],
): void {
  const [[leastName, from], [mostName, to]] = [least, most]
  if (from != null && to != null && from > to) {
    throw new ParleyError(
      'BAD_USER_INPUT',
      `"${leastName}" is ${from} and "${mostName}" is ${to}, so nothing can pass both. Exchange them.`,
    )
  }
}
