import { z } from 'zod'
import { keySeparator } from '../../domain/pageKey.ts'
import { vocabulary } from '../../domain/vocabulary.ts'
import { defineLookup } from '../unit/defineLookup.ts'
import { visible } from '../fragment/visible.ts'
import { statementMap } from './statementMap.ts'
import { statementRow } from './statementRow.ts'

/** The links CONFIRMS, DENIES and CONTRADICTS between the statements of pairs of actors, in both directions, in order of time. */
export const linksByPairs = defineLookup({
  name: 'linksByPairs',
  row: {
    type: z.enum(vocabulary.linkType),
    aspect: z.enum(vocabulary.aspect),
    from: statementRow,
    to: statementRow,
  },
  // Begins with the one who said less: a publisher has said all that its narrators say.
  text: (reading) => `
    UNWIND $keys AS key
    WITH key, split(key, '${keySeparator}') AS pair
    CALL (pair) {
      MATCH (a:Actor {id: pair[0]})
      MATCH (b:Actor {id: pair[1]})
      WITH CASE WHEN COUNT { (a)-[:MADE]->() } > COUNT { (b)-[:MADE]->() } THEN [b, a] ELSE [a, b] END AS ends
      WITH ends[0] AS one, ends[1] AS other
      MATCH (one)-[:MADE]->(own:Statement)-[link:CONFIRMS|DENIES|CONTRADICTS]-(their:Statement)<-[:MADE]-(maker:Actor)
      WHERE maker = other AND ${visible('own', reading)} AND ${visible('their', reading)}
      RETURN DISTINCT link
    }
    WITH key, link, startNode(link) AS from, endNode(link) AS to
    RETURN key, type(link) AS type, link.aspect AS aspect, ${statementMap('from', reading)} AS from, ${statementMap('to', reading)} AS to
    ORDER BY key, from.pageKey, to.pageKey, type, aspect`,
})
