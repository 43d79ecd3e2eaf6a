import { z } from 'zod'
import { known } from '../fragment/known.ts'
import type { Reading } from '../fragment/reading.ts'

/**
 * What a list of sources can be filtered by; null is no condition.
 * One map holds it all: a plan is kept per types of the parameters, and a map has one type whatever is in it.
 */
export const sourceFilter = {
  parameters: {
    filter: z.object({ kinds: z.array(z.string()).nullable(), publishers: z.array(z.string()).nullable() }),
  },
  where: (reading: Reading) => `${known('node', reading)}
    AND ($filter.kinds IS NULL OR node.kind IN $filter.kinds)
    AND ($filter.publishers IS NULL OR EXISTS { (node)-[:PUBLISHED_BY]->(owner:Actor) WHERE owner.id IN $filter.publishers })`,
}
