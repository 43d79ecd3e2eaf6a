import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  type FieldNode,
  type GraphQLResolveInfo,
  type SelectionSetNode,
} from 'graphql'

/** The root fields of an operation that are not skipped, those in fragments included. */
export const rootFields = (info: GraphQLResolveInfo): FieldNode[] =>
  fieldsIn(info.operation.selectionSet, info)

function fieldsIn(set: SelectionSetNode, info: GraphQLResolveInfo): FieldNode[] {
  return set.selections.flatMap((selection) => {
    const skip = getDirectiveValues(GraphQLSkipDirective, selection, info.variableValues)
    const include = getDirectiveValues(GraphQLIncludeDirective, selection, info.variableValues)
    if (skip?.['if'] === true || include?.['if'] === false) return []
    if (selection.kind === Kind.FIELD) return [selection]
    if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsIn(selection.selectionSet, info)
    const fragment = info.fragments[selection.name.value]
    return fragment === undefined ? [] : fieldsIn(fragment.selectionSet, info)
  })
}
