import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../Context.ts'
import type { NodeMapper } from '../mappers.ts'
import { nodeOfId } from './nodeOfId.ts'
import { rowFields } from './rowFields.ts'
import { selectsAny } from './selectsAny.ts'

const beyondId = new Set([...rowFields.node, 'name'])

/** The node that an operation names by its id: no more than id and type of a thing, where that answers the selection. */
export function askedNode(
  id: string,
  { reader }: Context,
  info: GraphQLResolveInfo,
): Promise<NodeMapper | null> {
  return nodeOfId(reader, id, { needsRow: selectsAny(info, beyondId) })
}
