import { isEvent } from '../fragment/layers.ts'
import type { PathValues } from './pathValues.ts'

/**
 * Holds for a thing that may stand on the way: no unnamed actor and no event of another status unless the filter admits it. An event
 * of which no statement says its status is not known to have taken place: it passes as a hypothetical one does.
 */
export const onPath = (node: string, { status, reading }: PathValues) =>
  `($filter.unnamed OR NOT ${node}:UnnamedActor)
    AND (NOT ${isEvent(node, reading)} OR coalesce(${status(node)}, 'HYPOTHETICAL') IN $filter.statuses)`
