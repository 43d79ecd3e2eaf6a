import { z } from 'zod'
import { vocabulary } from '../../domain/vocabulary.ts'
import { defineCypher } from '../unit/defineCypher.ts'
import { bestCertainty, carriers, leastDepths } from '../fragment/standing.ts'
import { integer } from '../unit/integer.ts'
import { keyOf } from '../tie/tieRow.ts'

const others = vocabulary.tie.filter((type) => type !== 'INVOLVED_IN')

/** The live ties of things: of an event those of its actors too, which an actor with many events would give all at once. */
export const writtenTies = defineCypher({
  name: 'writtenTies',
  kind: 'r',
  parameters: z.object({ ids: z.array(z.string()) }),
  row: z.object({
    key: z.string(),
    tie: z.enum(vocabulary.tie),
    from: z.string(),
    to: z.string(),
    role: z.enum(vocabulary.role).nullable(),
    title: z.string().nullable(),
    validFrom: z.string().nullable(),
    validTo: z.string().nullable(),
    /** Rank of the greatest certainty of its statements, and the least depth of those that have it. */
    certaintyRank: integer,
    attributionDepth: integer,
    statementIds: z.array(z.string()),
  }),
  text: `
    UNWIND $ids AS id
    CALL (id) {
      MATCH (:Node {id: id})<-[tie:INVOLVED_IN]-()
      RETURN tie
      UNION ALL
      MATCH (:Node {id: id})-[tie:${others.join('|')}]->()
      RETURN tie
    }
    WITH tie, ${bestCertainty('tie', 'present')} - 1 AS certaintyRank
    RETURN ${keyOf('tie')} AS key, type(tie) AS tie, startNode(tie).id AS from, endNode(tie).id AS to, tie.role AS role, tie.title AS title,
      tie.validFrom AS validFrom, tie.validTo AS validTo, certaintyRank, ${leastDepths('tie')}[certaintyRank] AS attributionDepth,
      ${carriers('tie', 'present')} AS statementIds`,
})
