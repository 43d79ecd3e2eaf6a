import { textFault } from './textFault.ts'

interface BrokenText {
  readonly path: readonly (string | number)[]
  readonly fault: string
}

/** Finds the texts within a value that are unfit to be stored, each with its path. */
export function brokenTexts(value: unknown, path: BrokenText['path'] = []): BrokenText[] {
  if (typeof value === 'string') {
    const fault = textFault(value)
    return fault === undefined ? [] : [{ path, fault }]
  }
  if (Array.isArray(value)) return value.flatMap((inner, index) => brokenTexts(inner, [...path, index]))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => brokenTexts(inner, [...path, key]))
}
