import { z } from 'zod'
import { vocabulary } from '../../domain/vocabulary.ts'
import { defineCypher } from '../unit/defineCypher.ts'

/** Of the given keys, those of ties that a live statement carries, with the names of both ends. */
export const standingTies = defineCypher({
  name: 'standingTies',
  kind: 'r',
  parameters: z.object({ keys: z.array(z.string()) }),
  row: z.object({ key: z.string(), from: z.string(), to: z.string() }),
  text: vocabulary.tie
    .map(
      (type) => `
    MATCH (from)-[tie:${type}]->(to) WHERE tie.key IN $keys
    RETURN tie.key AS key, from.name AS from, to.name AS to`,
    )
    .join('\n    UNION ALL'),
})
