import { z } from 'zod'
import { count } from '../unit/count.ts'
import { defineCypher } from '../unit/defineCypher.ts'
import { storedValues } from './storedValues.ts'

/** A page of all nodes by id, each as it is stored; the event that it is of, where it is a record of a data set. */
export const wholeNodes = defineCypher({
  name: 'wholeNodes',
  kind: 'r',
  parameters: z.object({ after: z.string(), limit: count }),
  row: z.object({
    id: z.string(),
    labels: z.array(z.string()),
    properties: storedValues,
    event: z.string().nullable(),
  }),
  text: `
    MATCH (n:Node) WHERE n.id > $after
    WITH n ORDER BY n.id LIMIT $limit
    RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties,
      CASE WHEN n:Record THEN head(COLLECT { MATCH (n)-[:RECORDS*0..1]->(event:Event) RETURN event.id }) END AS event
    ORDER BY id`,
})
