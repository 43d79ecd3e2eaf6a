import { largestPage } from './largestPage.ts'
import { refusal } from './refusal.ts'

/**
 * How many values the lists in a field's arguments hold together, however deep in input objects; a list of more than a page is
 * refused. `ids` asks for as many objects, which count as such.
 */
export function listValues(args: Record<string, unknown>, field: string): number {
  return Object.entries(args).reduce((sum, [name, value]) => sum + valuesOf(value, [name], field), 0)
}

function valuesOf(value: unknown, path: readonly string[], field: string): number {
  if (Array.isArray(value)) {
    if (value.length > largestPage) throw tooLong(value.length, path.join('.'), field)
    return path[0] === 'ids' ? 0 : value.length
  }
  if (typeof value !== 'object' || value === null) return 0
  return Object.entries(value).reduce(
    (sum, [name, inner]) => sum + valuesOf(inner, [...path, name], field),
    0,
  )
}

function tooLong(length: number, path: string, field: string) {
  const [code, remedy] =
    path === 'ids'
      ? (['PAGE_TOO_LARGE', 'Ask for them in parts.'] as const)
      : (['LIST_TOO_LONG', 'Name fewer, or ask in several operations.'] as const)
  const message = `The list "${path}" of the field "${field}" holds ${length} values, and may hold ${largestPage}. ${remedy}`
  return refusal(code, message, { details: { argument: path, field, values: length, most: largestPage } })
}
