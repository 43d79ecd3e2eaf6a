import {
  getArgumentValues,
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  type FieldNode,
  type GraphQLResolveInfo,
  type SelectionSetNode,
} from 'graphql'
import { ParleyError } from '../../domain/ParleyError.ts'
import type { AsOf } from '../generated/resolvers.ts'
import type { Moment } from './clocksOf.ts'

/** The one moment that every root field of an operation asks for, or MIXED_AS_OF where they differ. */
export function momentOf(info: GraphQLResolveInfo): Moment {
  const moments = rootFields(info.operation.selectionSet, info).flatMap(
    (field) => momentOfField(field, info) ?? [],
  )
  const [first, ...others] = moments
  if (first !== undefined && others.every((other) => isSame(first, other))) return first
  throw new ParleyError(
    'MIXED_AS_OF',
    'The root fields of one operation have different values of "asOf", and one answer never mixes two times. Give each the same value, or ask in two operations.',
  )
}

function momentOfField(node: FieldNode, info: GraphQLResolveInfo): Moment | undefined {
  const field = info.schema.getQueryType()?.getFields()[node.name.value]
  if (field === undefined) return undefined
  const { asOf } = getArgumentValues(field, node, info.variableValues) as { asOf?: AsOf | null }
  return { validAt: asOf?.validAt ?? null, knownAt: asOf?.knownAt ?? null }
}

function rootFields(set: SelectionSetNode, info: GraphQLResolveInfo): FieldNode[] {
  return set.selections.flatMap((selection) => {
    const skip = getDirectiveValues(GraphQLSkipDirective, selection, info.variableValues)
    const include = getDirectiveValues(GraphQLIncludeDirective, selection, info.variableValues)
    if (skip?.['if'] === true || include?.['if'] === false) return []
    if (selection.kind === Kind.FIELD) return [selection]
    if (selection.kind === Kind.INLINE_FRAGMENT) return rootFields(selection.selectionSet, info)
    const fragment = info.fragments[selection.name.value]
    return fragment === undefined ? [] : rootFields(fragment.selectionSet, info)
  })
}

function isSame(one: Moment, other: Moment): boolean {
  return (
    one.validAt?.getTime() === other.validAt?.getTime() && one.knownAt?.getTime() === other.knownAt?.getTime()
  )
}
