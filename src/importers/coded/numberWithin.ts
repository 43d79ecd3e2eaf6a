import { isMissing } from './isMissing.ts'

/** The number that a field holds, null where nothing was coded, undefined where it holds none or one outside of the bounds. */
export function numberWithin(field: string, least: number, most: number): number | null | undefined {
  if (isMissing(field)) return null
  const number = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(field) ? Number(field) : NaN
  return number >= least && number <= most ? number : undefined
}
