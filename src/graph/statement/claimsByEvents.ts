import { z } from 'zod'
import { vocabulary } from '../../domain/vocabulary.ts'
import { defineLookup } from '../unit/defineLookup.ts'
import { where } from '../fragment/where.ts'
import { recorded } from '../fragment/recorded.ts'
import { anEvent } from '../fragment/layers.ts'
import { visible } from '../fragment/visible.ts'
import { recordAspects } from '../record/recordAspects.ts'
import { recordMap } from '../record/recordMap.ts'
import { statementMap } from './statementMap.ts'
import { statementRow } from './statementRow.ts'

const inOrder = vocabulary.aspect.map((aspect, place) => `WHEN '${aspect}' THEN ${place}`).join(' ')

/**
 * What is claimed of events, one claim per aspect in the order of the vocabulary. CONTESTED when a visible statement denies or
 * contradicts one of the claim's in that aspect; otherwise CONFIRMED when another speaker's confirms one in that aspect; otherwise
 * UNCONFIRMED. What records of data sets claim stands in rows of its own, which nothing links to.
 */
export const claimsByEvents = defineLookup({
  name: 'claimsByEvents',
  row: {
    aspect: z.enum(vocabulary.aspect),
    status: z.enum(vocabulary.claimStatus),
    statements: z.array(statementRow),
  },
  text: (reading) => `
    UNWIND $keys AS key
    CALL (key) {
    MATCH (${anEvent(reading)} {id: key})<-[about:ABOUT]-(node:Statement) WHERE ${visible('node', reading)}
    WITH DISTINCT about.aspect AS aspect, node ORDER BY node.pageKey
    WITH aspect, node,
      EXISTS { (node)<-[link:DENIES|CONTRADICTS]-(other:Statement)
        WHERE link.aspect = aspect AND ${visible('other', reading)} } AS contested,
      EXISTS { MATCH (own:Actor)-[:MADE]->(node)<-[link:CONFIRMS]-(other:Statement)<-[:MADE]-(speaker:Actor)
        WHERE link.aspect = aspect AND speaker <> own AND ${visible('other', reading)} } AS confirmed
    WITH aspect, collect(${statementMap('node', reading)}) AS statements,
      any(mark IN collect(contested) WHERE mark) AS contested, any(mark IN collect(confirmed) WHERE mark) AS confirmed
    RETURN aspect, statements,
      CASE WHEN contested THEN 'CONTESTED' WHEN confirmed THEN 'CONFIRMED' ELSE 'UNCONFIRMED' END AS status
    UNION ALL
    MATCH (event:Node&Event {id: key})<-[:RECORDS*0..1]-(node:Record) ${where(recorded('node', reading))}
    WITH event, node ORDER BY node.recordKey
    WITH event, collect(${recordMap('node', reading)}) AS statements
    UNWIND ${recordAspects('event')} AS aspect
    RETURN aspect, statements, 'UNCONFIRMED' AS status
    }
    RETURN key, aspect, statements, status
    ORDER BY key, CASE aspect ${inOrder} END`,
})
