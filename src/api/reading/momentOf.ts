import { getArgumentValues, type FieldNode, type GraphQLResolveInfo } from 'graphql'
import { ParleyError } from '../../domain/ParleyError.ts'
import type { AsOf } from '../generated/resolvers.ts'
import type { Moment } from './clocksOf.ts'
import { rootFields } from './rootFields.ts'

/** The one moment that every root field of an operation asks for, or MIXED_AS_OF where they differ. */
export function momentOf(info: GraphQLResolveInfo): Moment {
  const moments = rootFields(info).flatMap((field) => momentOfField(field, info) ?? [])
  const [first, ...others] = moments
  if (first === undefined) return { validAt: null, knownAt: null }
  if (others.every((other) => isSame(first, other))) return first
  throw new ParleyError(
    'MIXED_AS_OF',
    'The root fields of one operation have different values of "asOf", and one answer never mixes two times. Give each the same value, or ask in two operations.',
  )
}

function momentOfField(node: FieldNode, info: GraphQLResolveInfo): Moment | undefined {
  const field = info.schema.getQueryType()?.getFields()[node.name.value]
  // A field that takes no moment has none to differ by.
  if (field === undefined || field.args.every(({ name }) => name !== 'asOf')) return undefined
  const { asOf } = getArgumentValues(field, node, info.variableValues) as { asOf?: AsOf | null }
  return { validAt: asOf?.validAt ?? null, knownAt: asOf?.knownAt ?? null }
}

function isSame(one: Moment, other: Moment): boolean {
  return (
    one.validAt?.getTime() === other.validAt?.getTime() && one.knownAt?.getTime() === other.knownAt?.getTime()
  )
}
