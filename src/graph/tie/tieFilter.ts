import { z } from 'zod'
import { vocabulary } from '../../domain/vocabulary.ts'
import { typeOf } from '../fragment/layers.ts'
import type { Reading } from '../fragment/reading.ts'

/** Filters of a list of ties of a `thing`; null is no condition. */
export const tieFilter = {
  parameters: {
    filter: z.object({
      relationships: z.array(z.enum(vocabulary.tie)).nullable(),
      direction: z.enum(['FORWARD', 'BACKWARD']).nullable(),
      roles: z.array(z.enum(vocabulary.role)).nullable(),
    }),
  },
  where: (
    reading: Reading,
  ) => `($filter.relationships IS NULL OR ${typeOf('tie', reading)} IN $filter.relationships)
      AND ($filter.direction IS NULL OR (startNode(tie) = thing) = ($filter.direction = 'FORWARD'))
      AND ($filter.roles IS NULL OR tie.role IN $filter.roles)`,
}
