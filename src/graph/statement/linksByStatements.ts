import { z } from 'zod'
import { vocabulary } from '../../domain/vocabulary.ts'
import { defineLookup } from '../unit/defineLookup.ts'
import { visible } from '../fragment/visible.ts'
import { statementMap } from './statementMap.ts'
import { statementRow } from './statementRow.ts'

const types = vocabulary.linkType.join('|')

/** How statements stand to others, in both directions. */
export const linksByStatements = defineLookup({
  name: 'linksByStatements',
  row: {
    type: z.enum(vocabulary.linkType),
    aspect: z.enum(vocabulary.aspect),
    direction: z.enum(['OUTGOING', 'INCOMING']),
    row: statementRow,
  },
  text: (reading) => `
    UNWIND $keys AS key
    MATCH (statement:Statement {id: key})-[link:${types}]-(node:Statement) WHERE ${visible('node', reading)}
    RETURN key, type(link) AS type, link.aspect AS aspect,
      CASE WHEN startNode(link) = statement THEN 'OUTGOING' ELSE 'INCOMING' END AS direction,
      ${statementMap('node', reading)} AS row
    ORDER BY key, direction DESC, type, aspect, node.pageKey`,
})
