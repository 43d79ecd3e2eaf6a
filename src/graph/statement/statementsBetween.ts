import { z } from 'zod'
import { defineList } from '../defineList.ts'
import { statementFilter } from './statementFilter.ts'
import { statementMap } from './statementMap.ts'
import { statementRow } from './statementRow.ts'

const about = `(node)-[about:ABOUT]->(subject)
        WHERE $filter.aspects IS NULL OR about.aspect IN $filter.aspects`

/**
 * The statements of one actor of a group about the other, either way, in order of time: read from the speaker's statements or from those
 * about the other, whichever are fewer.
 */
export const statementsBetween = defineList({
  name: 'statementsBetween',
  reading: 'present',
  parameters: statementFilter.parameters,
  match: `
    UNWIND [ids, reverse(ids)] AS pair
    MATCH (speaker:Actor {id: pair[0]}) MATCH (subject:Actor {id: pair[1]})
    WITH speaker, subject,
      COUNT { (speaker)-[:MADE]->() } <= COUNT { (subject)<-[:ABOUT]-() } AS speaksLess
    CALL (speaker, subject, speaksLess) {
      MATCH (speaker)-[:MADE]->(node:Statement) WHERE speaksLess AND EXISTS { ${about} }
      RETURN node
      UNION ALL
      MATCH (subject)<-[about:ABOUT]-(node:Statement)
      WHERE NOT speaksLess AND ($filter.aspects IS NULL OR about.aspect IN $filter.aspects)
        AND EXISTS { (speaker)-[:MADE]->(node) }
      RETURN node
    }
    WITH node`,
  where: statementFilter.where('present'),
  anchored: true,
  repeats: true,
  row: statementRow,
  projection: statementMap('node'),
  edge: z.null(),
})
