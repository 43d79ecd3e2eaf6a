import {
  Kind,
  type DocumentNode,
  type FieldNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'
import type { CostOptions } from './fieldCost.ts'
import { fragmentsOf } from './fragmentsOf.ts'

/** Most fields that are tried: each is counted anew. */
const mostTried = 3

/** The costliest field of pages, and the page size with which the whole operation fits; none where it fits with no page size. */
export interface FittingPage {
  /** Response names from the root to the field, joined by dots. */
  readonly field: string
  readonly first: number | undefined
}

/**
 * Finds the field whose pages cost most, and the page size with which the operation would be within the limit. Names a field further
 * down where a page of one is too much further up. `count` counts the operation with other page sizes.
 */
export function pageThatFits(
  { document, operation }: { document: DocumentNode; operation: OperationDefinitionNode },
  limit: number,
  count: (options: CostOptions) => number,
): FittingPage | undefined {
  const pages = new Map<FieldNode, { size: number; cost: number }>()
  const total = count({
    onPage: (field, size, cost) => {
      if (size > 0 && cost > (pages.get(field)?.cost ?? 0)) pages.set(field, { size, cost })
    },
  })
  const costliest = [...pages].sort(([, a], [, b]) => b.cost - a.cost).slice(0, mostTried)
  const tried = costliest.map(([field, { size }]) => {
    const empty = count({ sizes: new Map([[field, 0]]) })
    // Each item of a page costs the same.
    return { field, first: Math.floor((limit - empty) / ((total - empty) / size)) }
  })
  const best = tried.find(({ first }) => first >= 1) ?? tried[0]
  const path = best && pathTo(best.field, operation.selectionSet, fragmentsOf(document))
  return path && { field: path.join('.'), first: best.first >= 1 ? best.first : undefined }
}

function pathTo(
  target: FieldNode,
  set: SelectionSetNode | undefined,
  fragments: ReturnType<typeof fragmentsOf>,
  seen = new Set<SelectionSetNode>(),
): string[] | undefined {
  if (set === undefined || seen.has(set)) return undefined
  seen.add(set)
  for (const selection of set.selections) {
    const inner = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection
    const own = selection.kind === Kind.FIELD ? [(selection.alias ?? selection.name).value] : []
    if (selection === target) return own
    const rest = pathTo(target, inner?.selectionSet, fragments, seen)
    if (rest !== undefined) return [...own, ...rest]
  }
  return undefined
}
