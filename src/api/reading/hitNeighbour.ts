import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../Context.ts'
import type { NodeMapper } from '../mappers.ts'
import { nodeOfId } from './nodeOfId.ts'
import { rowFields } from './rowFields.ts'
import type { SearchHit } from './searchConnection.ts'
import { selectsAny } from './selectsAny.ts'

/** The node that a search met: the hit itself where that answers the selection, else its row. */
export async function hitNeighbour(
  hit: SearchHit,
  { reader }: Context,
  info: GraphQLResolveInfo,
): Promise<NodeMapper> {
  return (
    selectsAny(info, rowFields.node) ? await nodeOfId(reader, hit.id, { type: hit.type }) : hit
  ) as NodeMapper
}
