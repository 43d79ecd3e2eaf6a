import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type SelectionSetNode,
} from 'graphql'
import type { ComplexityEstimator, ComplexityEstimatorArgs } from 'graphql-query-complexity'
import { fragmentsOf } from './fragmentsOf.ts'
import { largestPage } from './largestPage.ts'
import { listCost } from './listCost.ts'
import { readingCost, scanCost } from './readingCost.ts'
import { refusal } from './refusal.ts'

/** How many items a list without a page size is taken to hold. */
const plainListItems = 5

export interface CostOptions {
  /** Page sizes to count with instead of those that fields ask for. */
  readonly sizes?: ReadonlyMap<FieldNode, number>
  /** Told what each page costs with all below it. */
  readonly onPage?: (field: FieldNode, size: number, cost: number) => void
}

/**
 * The cost of one field with all below it: an object costs 1 and a scalar nothing of itself; a field with `first` (or `last`)
 * multiplies what it holds by it, one with `ids` by their number, and any other list by a small fixed factor. Reading that
 * the answer does not show is added: counts, filters, the values of lists in arguments, and what `readingCost` names.
 */
export function fieldCost(document: DocumentNode, { sizes, onPage }: CostOptions = {}): ComplexityEstimator {
  const fragments = fragmentsOf(document)
  // The directives of each have let it in.
  const counts = new Set<FieldNode>()
  return (selection) => {
    const { field, node, args, childComplexity } = selection
    if (field.name === 'totalCount') counts.add(node)
    const ofLists = listCost(args, node.name.value)
    const type = getNamedType(field.type)
    if (!isCompositeType(type) || type.name === 'PageInfo') return readingCost(selection)
    const page = pageOf(selection, sizes)
    const isList = isConnection(type.name)
    const isCounted = isList && holdsAny(node.selectionSet, counts, fragments)
    const scans = Number(isCounted) + Number(isList && hasConditions(args))
    const reading = readingCost(selection) + scans * scanCost(selection) + ofLists * (isCounted ? 2 : 1)
    const items = page ?? itemsOf(selection)
    const objects = isList ? 1 + items * childComplexity : items * (1 + childComplexity)
    if (page !== undefined) onPage?.(node, page, objects + reading)
    return objects + reading
  }
}

function itemsOf({ field, args, type }: ComplexityEstimatorArgs): number {
  if (!isListType(getNullableType(field.type))) return 1
  const { ids } = args as Record<string, unknown>
  if (Array.isArray(ids)) return ids.length
  // The page size of the connection already counts for its edges and nodes.
  return isConnection(type.name) ? 1 : plainListItems
}

/** The page size that a field asks for; undefined where it takes none. */
function pageOf(
  { field, args, node }: ComplexityEstimatorArgs,
  sizes: CostOptions['sizes'],
): number | undefined {
  const pageArguments = field.args.filter(({ name }) => name === 'first' || name === 'last')
  if (pageArguments.length === 0) return undefined
  for (const { name } of pageArguments) {
    const size = (args as Record<string, unknown>)[name]
    if (typeof size !== 'number') continue
    if (size < 0 || size > largestPage) throw pageRefusal(node.name.value, name, size)
    return sizes?.get(node) ?? size
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

/** Tells a filter that has a condition: a page of what hardly passes reads as much as a count. */
function hasConditions({ filter }: Record<string, unknown>): boolean {
  return Object.values(filter ?? {}).some((condition) => condition !== null)
}

/** Tells a selection that holds one of the fields itself, in a fragment too. */
function holdsAny(
  set: SelectionSetNode | undefined,
  fields: ReadonlySet<FieldNode>,
  fragments: ReturnType<typeof fragmentsOf>,
  seen = new Set<SelectionSetNode>(),
): boolean {
  if (set === undefined || seen.has(set)) return false
  seen.add(set)
  return set.selections.some((selection) => {
    if (selection.kind === Kind.FIELD) return fields.has(selection)
    const held = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection
    return holdsAny(held?.selectionSet, fields, fragments, seen)
  })
}
