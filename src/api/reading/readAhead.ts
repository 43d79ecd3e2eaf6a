import {
  getArgumentValues,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  type FieldNode,
  type GraphQLField,
  type GraphQLResolveInfo,
  type SelectionSetNode,
} from 'graphql'
import type { Context } from '../Context.ts'
import { Connection } from './Connection.ts'

/** The resolvers of a type's fields, by name. */
export type FieldResolvers = Readonly<Record<string, unknown>>
type Resolve = (parent: object, args: object, context: Context, info: GraphQLResolveInfo) => unknown

const notYet = new Error('Only the id of the thing is known yet.')

/**
 * Begins to read what an operation selects of a thing while the thing itself is read: one trip where two would follow each other. What the
 * fields' own resolvers ask for then has been read, or is under way. A field that takes more than the id waits for the row, and so do fields
 * within fragments and behind directives. Whatever fails here is told by the field, if there is such a thing.
 */
export function readAhead(
  resolvers: FieldResolvers,
  id: string,
  context: Context,
  info: GraphQLResolveInfo,
): void {
  const type = getNamedType(info.returnType)
  if (!isInterfaceType(type) && !isObjectType(type)) return
  for (const node of info.fieldNodes.flatMap(({ selectionSet }) => plainFields(selectionSet))) {
    const field = type.getFields()[node.name.value]
    const resolve = resolvers[node.name.value] as Resolve | undefined
    if (field !== undefined && resolve !== undefined)
      begin(field, node, (args, own) => resolve(onlyId(id), args, context, own), info).catch(() => undefined)
  }
}

async function begin(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  resolve: (args: object, info: GraphQLResolveInfo) => unknown,
  info: GraphQLResolveInfo,
): Promise<void> {
  const args = getArgumentValues(field, node, info.variableValues)
  // What a field selects is looked up by its nodes: those of the field, not of the thing.
  const own = { ...info, fieldName: field.name, fieldNodes: [node], returnType: field.type }
  const found: unknown = await resolve(args, own)
  if (!(found instanceof Connection)) return
  const selected = new Set(plainFields(node.selectionSet).map(({ name }) => name.value))
  selected.delete('__typename')
  const isCounted = selected.delete('totalCount')
  await Promise.all([isCounted && found.totalCount(), selected.size > 0 && found.nodes()])
}

function plainFields(set: SelectionSetNode | undefined): FieldNode[] {
  return (set?.selections ?? []).filter(
    (selection): selection is FieldNode =>
      selection.kind === Kind.FIELD && (selection.directives ?? []).length === 0,
  )
}

/** A thing that gives its id, and refuses whoever asks for more. */
function onlyId(id: string): object {
  return new Proxy(
    {},
    {
      get: (_, property) => {
        if (property === 'id') return id
        throw notYet
      },
    },
  )
}
