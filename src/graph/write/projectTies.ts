import { z } from 'zod'
import { vocabulary, type Word } from '../../domain/vocabulary.ts'
import { defineCypher, type Cypher } from '../unit/defineCypher.ts'
import { carriedBy } from '../fragment/carriedBy.ts'
import { formerTie } from '../fragment/layers.ts'
import { written } from './written.ts'

const parameters = z.object({
  rows: z.array(
    z.strictObject({
      key: z.string(),
      from: z.string(),
      to: z.string(),
      properties: z.strictObject({
        role: z.enum(vocabulary.role).nullable(),
        title: z.string().nullable(),
        validFrom: z.string().nullable(),
        validTo: z.string().nullable(),
      }),
      /** Statements that assert the tie; those that it names already stay. */
      statements: z.array(z.string()),
    }),
  ),
})

type ProjectTies = Cypher<typeof parameters, typeof written>

/**
 * Makes the relationships between things of the world carry what the statements that assert them carry now: one unit per type. A tie that
 * no live statement asserts has the type of the former layer.
 */
export const projectTies = Object.fromEntries(vocabulary.tie.map((tie) => [tie, unitFor(tie)])) as Record<
  Word<'tie'>,
  ProjectTies
>

function unitFor(tie: Word<'tie'>): ProjectTies {
  return defineCypher({
    name: `projectTies.${tie}`,
    kind: 'w',
    parameters,
    row: written,
    text: `
      UNWIND $rows AS row
      MATCH (one:Node {id: row.from})
      MATCH (other:Node {id: row.to})
      OPTIONAL MATCH ()-[live:${tie} {key: row.key}]->() USING INDEX SEEK live:${tie}(key)
      OPTIONAL MATCH ()-[former:${formerTie}${tie} {key: row.key}]->() USING INDEX SEEK former:${formerTie}${tie}(key)
      WITH row, one, other, live, former, coalesce(live.statementIds, former.statementIds, []) AS held
      CALL (row, held) {
        UNWIND held + row.statements AS id
        WITH DISTINCT id
        MATCH (statement:Statement {id: id})
        WITH statement ORDER BY statement.id
        WITH collect(statement) AS statements
        RETURN ${carriedBy('statements')} AS carried
      }
      CALL (row, one, other, carried) {
        WITH row, one, other, carried WHERE size(carried.carriers) > 0
        MERGE (one)-[tie:${tie} {key: row.key}]->(other)
        RETURN tie
        UNION ALL
        WITH row, one, other, carried WHERE size(carried.carriers) = 0
        MERGE (one)-[tie:${formerTie}${tie} {key: row.key}]->(other)
        RETURN tie
      }
      SET tie += row.properties, tie += carried
      FOREACH (replaced IN [each IN [live, former] WHERE each <> tie] | DELETE replaced)
      RETURN count(*) AS written`,
  })
}
