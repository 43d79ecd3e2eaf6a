import type { GraphQLResolveInfo } from 'graphql'
import type { GroupRow } from '../../graph/unit/defineGrouping.ts'
import type { Context } from '../Context.ts'
import type { NodeMapper } from '../mappers.ts'
import { nodeOfId } from './nodeOfId.ts'
import { rowFields } from './rowFields.ts'
import { selectsAny } from './selectsAny.ts'

// A thing's reference holds its name, a source's its title and kind: no thing has those.
const beyondReference = new Set([...rowFields.thing, ...rowFields.source])

/** The node that a group is about: its reference where that answers the selection, else its row. */
export async function groupNode(
  reference: NonNullable<GroupRow['reference']>,
  { reader }: Context,
  info: GraphQLResolveInfo,
): Promise<NodeMapper> {
  const needsRow = selectsAny(info, beyondReference)
  return (needsRow ? await nodeOfId(reader, reference.id, { type: reference.type }) : reference) as NodeMapper
}
