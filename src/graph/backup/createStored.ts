import { z } from 'zod'
import { defineCypher } from '../unit/defineCypher.ts'
import { written } from '../write/written.ts'

/** Properties as they were stored: whole numbers as bigint, which Neo4j takes as integers. */
const properties = z.record(z.string(), z.unknown())

/** Creates nodes and relationships as they were stored. */
export const createStored = {
  nodes: defineCypher({
    name: 'createStored.nodes',
    kind: 'w',
    parameters: z.object({ rows: z.array(z.strictObject({ labels: z.array(z.string()), properties })) }),
    row: written,
    text: `
      UNWIND $rows AS row
      CREATE (n:$(row.labels))
      SET n = row.properties
      RETURN count(*) AS written`,
  }),
  relationships: defineCypher({
    name: 'createStored.relationships',
    kind: 'w',
    parameters: z.object({
      rows: z.array(z.strictObject({ type: z.string(), from: z.string(), to: z.string(), properties })),
    }),
    row: written,
    text: `
      UNWIND $rows AS row
      MATCH (one:Node {id: row.from})
      MATCH (other:Node {id: row.to})
      CREATE (one)-[r:$(row.type)]->(other)
      SET r = row.properties
      RETURN count(*) AS written`,
  }),
}
