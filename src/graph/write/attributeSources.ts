import { z } from 'zod'
import { defineCypher } from '../unit/defineCypher.ts'
import { written } from './written.ts'

/** Connects sources with their publisher and with what they cite, and with nothing else. */
export const attributeSources = defineCypher({
  name: 'attributeSources',
  kind: 'w',
  parameters: z.object({
    rows: z.array(z.strictObject({ id: z.string(), publisher: z.string(), cites: z.array(z.string()) })),
  }),
  row: written,
  text: `
    UNWIND $rows AS row
    MATCH (source:Source {id: row.id})
    MATCH (publisher:Actor {id: row.publisher})
    CALL (row, source) {
      MATCH (source)-[outdated:PUBLISHED_BY|CITES]->(other)
      WHERE NOT other.id IN row.cites + row.publisher
      DELETE outdated
    }
    CALL (row, source) {
      UNWIND row.cites AS id
      MATCH (cited:Source {id: id})
      MERGE (source)-[:CITES]->(cited)
    }
    MERGE (source)-[:PUBLISHED_BY]->(publisher)
    RETURN count(*) AS written`,
})
