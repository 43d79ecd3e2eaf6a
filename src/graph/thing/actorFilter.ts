import { z } from 'zod'
import { standing } from '../fragment/standing.ts'

/**
 * What a list of actors can be filtered by; null is no condition.
 * One map holds it all: a plan is kept per types of the parameters, and a map has one type whatever is in it.
 */
export const actorFilter = {
  parameters: {
    filter: z.object({ types: z.array(z.string()).nullable(), belongsTo: z.array(z.string()).nullable() }),
  },
  where: `node.recordedAt <= $knownAt
    AND ($filter.types IS NULL OR node.type IN $filter.types)
    AND ($filter.belongsTo IS NULL
      OR EXISTS { (node)-[tie:BELONGS_TO]->(whole:Actor) WHERE whole.id IN $filter.belongsTo AND ${standing('tie')} })`,
}
