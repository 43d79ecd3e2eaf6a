import type { HeldStatement } from '../graph/held/heldStatement.ts'
import type { LoadPlan } from './planLoad.ts'

/** Where a load says that a version of a statement ends: by stating it otherwise, by a retraction, or by saying nothing of it. */
export function departure(
  { statements, retractions }: LoadPlan,
  { contentHash, id }: Pick<HeldStatement, 'contentHash' | 'id'>,
): string {
  const restated = statements.find(({ coded }) => coded.hash === contentHash)
  if (restated !== undefined) return `statement "${restated.coded.key}"`
  const retraction = retractions.get(contentHash)
  return retraction === undefined ? `statement "${id}" of the graph` : `retraction "${retraction}"`
}
