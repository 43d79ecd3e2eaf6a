import { z } from 'zod'
import { defineCypher } from '../unit/defineCypher.ts'
import { saying } from '../fragment/saying.ts'

/**
 * Gives statements, those of sources published at another time than before, and all that these report the days on which they can have
 * been said. Returns those that hold other days than before, with the keys of their ties and their events.
 */
export const dateStatements = defineCypher({
  name: 'dateStatements',
  kind: 'w',
  parameters: z.object({ tops: z.array(z.string()), sources: z.array(z.string()) }),
  row: z.object({ id: z.string(), asserts: z.array(z.string()), events: z.array(z.string()) }),
  // Reporters come first, for the words that they report follow from theirs: a subquery sees what those before it wrote.
  text: `
    CALL () {
      UNWIND $tops AS id
      MATCH (top:Statement {id: id})
      RETURN top
      UNION
      UNWIND $sources AS id
      MATCH (source:Source {id: id})<-[:SPAN_OF]-(:Evidence)<-[:EVIDENCED_BY]-(top:Statement)
      USING INDEX SEEK source:Source(id) WHERE top.attributionDepth = 0
      RETURN top
    }
    MATCH (top)-[:REPORTS*0..]->(statement:Statement)
    WITH DISTINCT statement ORDER BY statement.attributionDepth
    CALL (statement) {
      ${saying('statement')}
      SET statement.saidSince = saidSince, statement.saidBy = saidBy, statement.pageKey = pageKey
      RETURN true AS written
    }
    RETURN statement.id AS id, statement.asserts AS asserts,
      COLLECT { MATCH (statement)-[:ABOUT]->(event:Event) RETURN DISTINCT event.id } AS events`,
})
