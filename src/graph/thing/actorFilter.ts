import { z } from 'zod'
import { known } from '../fragment/known.ts'
import { tied } from '../fragment/layers.ts'
import type { Reading } from '../fragment/reading.ts'
import { standing } from '../fragment/standing.ts'

/**
 * What a list of actors can be filtered by; null is no condition.
 * One map holds it all: a plan is kept per types of the parameters, and a map has one type whatever is in it.
 */
export const actorFilter = {
  parameters: {
    filter: z.object({ types: z.array(z.string()).nullable(), belongsTo: z.array(z.string()).nullable() }),
  },
  where: (reading: Reading) => `${known('node', reading)}
    AND ($filter.types IS NULL OR node.type IN $filter.types)
    AND ($filter.belongsTo IS NULL
      OR EXISTS { (node)-[tie:${tied(['BELONGS_TO'], reading)}]->(whole:Actor) WHERE whole.id IN $filter.belongsTo AND ${standing('tie', reading)} })`,
}
