import { getNamedType, getNullableType, isCompositeType, isListType } from 'graphql'
import type { ComplexityEstimator, ComplexityEstimatorArgs } from 'graphql-query-complexity'
import { largestPage } from './largestPage.ts'
import { refusal } from './refusal.ts'

/** How many items a list without a page size is taken to hold. */
const plainListItems = 5

/**
 * What one field costs with all below it: an object costs 1 and a scalar nothing; a field with `first` (or `last`)
 * multiplies what it holds by it, one with `ids` by their number, and any other list by a small fixed factor.
 */
export const fieldCost: ComplexityEstimator = (selection) => {
  const { field, childComplexity } = selection
  const type = getNamedType(field.type)
  if (!isCompositeType(type) || type.name === 'PageInfo') return 0
  if (isConnection(type.name)) return 1 + itemsOf(selection) * childComplexity
  return itemsOf(selection) * (1 + childComplexity)
}

function itemsOf({ field, args, type, node }: ComplexityEstimatorArgs): number {
  const takes = (argument: string) => field.args.some(({ name }) => name === argument)
  const values = args as Record<string, unknown>
  if (takes('first') || takes('last')) return pageOf(values, node.name.value)
  if (!isListType(getNullableType(field.type))) return 1
  if (Array.isArray(values['ids'])) return values['ids'].length
  // The page size of the connection already counts for its edges and nodes.
  return isConnection(type.name) ? 1 : plainListItems
}

function pageOf(args: Record<string, unknown>, field: string): number {
  for (const argument of ['first', 'last']) {
    const size = args[argument]
    if (typeof size !== 'number') continue
    if (size < 0 || size > largestPage) throw pageRefusal(field, argument, size)
    return size
  }
  return largestPage
}

function pageRefusal(field: string, argument: string, size: number) {
  const message = `"${argument}" of the field "${field}" must be from 0 to ${largestPage}, and is ${size}.`
  return refusal('PAGE_TOO_LARGE', message)
}

function isConnection(typeName: string) {
  return typeName.endsWith('Connection')
}
