import { z } from 'zod'
import { vocabulary } from '../../domain/vocabulary.ts'
import { defineLookup } from '../defineLookup.ts'
import { visible } from '../fragment/visible.ts'
import { statementMap } from './statementMap.ts'
import { statementRow } from './statementRow.ts'

const inOrder = vocabulary.aspect.map((aspect, place) => `WHEN '${aspect}' THEN ${place}`).join(' ')

/**
 * What is claimed of events, one claim per aspect in the order of the vocabulary. CONTESTED when a visible statement denies or
 * contradicts one of the claim's in that aspect; otherwise CONFIRMED when another speaker's confirms one in that aspect; otherwise
 * UNCONFIRMED.
 */
export const claimsByEvents = defineLookup({
  name: 'claimsByEvents',
  row: {
    aspect: z.enum(vocabulary.aspect),
    status: z.enum(vocabulary.claimStatus),
    statements: z.array(statementRow),
  },
  text: `
    UNWIND $keys AS key
    MATCH (:Event {id: key})<-[about:ABOUT]-(node:Statement) WHERE ${visible('node')}
    WITH DISTINCT key, about.aspect AS aspect, node ORDER BY node.pageKey
    WITH key, aspect, node,
      EXISTS { (node)<-[link:DENIES|CONTRADICTS]-(other:Statement)
        WHERE link.aspect = aspect AND ${visible('other')} } AS contested,
      EXISTS { MATCH (own:Actor)-[:MADE]->(node)<-[link:CONFIRMS]-(other:Statement)<-[:MADE]-(speaker:Actor)
        WHERE link.aspect = aspect AND speaker <> own AND ${visible('other')} } AS confirmed
    WITH key, aspect, collect(${statementMap('node')}) AS statements,
      any(mark IN collect(contested) WHERE mark) AS contested, any(mark IN collect(confirmed) WHERE mark) AS confirmed
    RETURN key, aspect, statements,
      CASE WHEN contested THEN 'CONTESTED' WHEN confirmed THEN 'CONFIRMED' ELSE 'UNCONFIRMED' END AS status
    ORDER BY key, CASE aspect ${inOrder} END`,
})
