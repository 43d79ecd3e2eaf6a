import { Kind, type FieldNode, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql'

const known = new WeakMap<readonly FieldNode[], boolean>()

/**
 * Whether an operation selects any of these fields of a field's object. Where it does not, a reference is enough and the row
 * behind it need not be read.
 */
export function selectsAny(info: GraphQLResolveInfo, fields: ReadonlySet<string>): boolean {
  // graphql-js hands the same array to every sibling of a level, so each place of an operation is looked at once.
  let any = known.get(info.fieldNodes)
  if (any === undefined) {
    any = info.fieldNodes.some((field) => field.selectionSet && anyIn(field.selectionSet, fields, info))
    known.set(info.fieldNodes, any)
  }
  return any
}

function anyIn(set: SelectionSetNode, fields: ReadonlySet<string>, info: GraphQLResolveInfo): boolean {
  return set.selections.some((selection) => {
    if (selection.kind === Kind.FIELD) return fields.has(selection.name.value)
    if (selection.kind === Kind.INLINE_FRAGMENT) return anyIn(selection.selectionSet, fields, info)
    const fragment = info.fragments[selection.name.value]
    return fragment !== undefined && anyIn(fragment.selectionSet, fields, info)
  })
}
