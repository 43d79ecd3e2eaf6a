import { z } from 'zod'
import { defineCypher } from '../unit/defineCypher.ts'
import { thingTypes } from '../thing/thingReference.ts'

/** The actors, events, series, places and topics that a seed describes. */
export const exportedThings = defineCypher({
  name: 'exportedThings',
  kind: 'r',
  parameters: z.object({ seed: z.string() }),
  row: z.object({
    id: z.string(),
    type: z.enum(thingTypes),
    recordedAt: z.string(),
    name: z.string(),
    aliases: z.array(z.string()),
    description: z.string().nullable(),
    code: z.string().nullable(),
  }),
  text: `
    MATCH (n:Node {seed: $seed}) WHERE NOT n:Statement AND NOT n:Source AND NOT n:Condition
    RETURN n.id AS id, n.type AS type, n.recordedAt AS recordedAt, n.name AS name, coalesce(n.aliases, []) AS aliases,
      n.description AS description, n.code AS code ORDER BY id`,
})
