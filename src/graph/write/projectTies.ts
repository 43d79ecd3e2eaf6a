import { z } from 'zod'
import { vocabulary, type Word } from '../../domain/vocabulary.ts'
import { defineCypher, type Cypher } from '../defineCypher.ts'
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

/** Makes the relationships between things of the world carry what the statements that assert them carry now: one unit per type. */
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
      MERGE (one)-[tie:${tie} {key: row.key}]->(other)
      WITH row, one, other, tie, coalesce(tie.statementIds, []) AS held
      CALL (row, held) {
        UNWIND held + row.statements AS id
        WITH DISTINCT id
        MATCH (statement:Statement {id: id})
        WITH statement ORDER BY statement.id
        RETURN collect(statement.id) AS ids, collect(statement.certaintyRank) AS certainties,
          collect(statement.attributionDepth) AS depths, collect(coalesce(statement.saidBy, '~')) AS saidBys,
          collect(statement.recordedAt) AS recordedAts, collect(statement.retractedAt) AS retractedAts
      }
      SET tie += row.properties, tie.statementIds = ids, tie.certainties = certainties, tie.depths = depths,
        tie.saidBys = saidBys, tie.recordedAts = recordedAts, tie.retractedAts = retractedAts
      RETURN count(*) AS written`,
  })
}
