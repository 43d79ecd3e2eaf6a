import { z } from 'zod'
import { vocabulary } from '../../domain/vocabulary.ts'
import { defineCypher } from '../unit/defineCypher.ts'
import { timeMap, timeRow } from '../fragment/timeMap.ts'
import { integer } from '../unit/integer.ts'

/** Every version of every statement that a seed ever held, with all that was coded of it; other statements by their content hashes. */
export const exportedStatements = defineCypher({
  name: 'exportedStatements',
  kind: 'r',
  parameters: z.object({ seed: z.string() }),
  row: z.object({
    contentHash: z.string(),
    recordedAt: z.string(),
    retractedAt: z.string(),
    speaker: z.string(),
    text: z.string(),
    speechAct: z.enum(vocabulary.speechAct),
    form: z.enum(vocabulary.form),
    certainty: z.enum(vocabulary.certainty),
    polarity: z.enum(vocabulary.polarity),
    confidence: z.number(),
    saidAt: timeRow,
    source: z.string(),
    evidence: z.array(
      z.object({ start: integer, end: integer, sha256: z.string(), exact: z.string().nullable() }),
    ),
    reporter: z.string().nullable(),
    about: z.array(
      z.object({
        subject: z.string(),
        aspect: z.enum(vocabulary.aspect),
        time: timeRow,
        status: z.enum(vocabulary.eventStatus).nullable(),
        stance: z.enum(vocabulary.stance).nullable(),
      }),
    ),
    asserts: z.array(z.string()),
    links: z.array(
      z.object({ type: z.enum(vocabulary.linkType), aspect: z.enum(vocabulary.aspect), to: z.string() }),
    ),
    condition: z.string().nullable(),
    fulfils: z.string().nullable(),
  }),
  text: `
    MATCH (n:Node {seed: $seed}) WHERE n:Statement
    RETURN n.contentHash AS contentHash, n.recordedAt AS recordedAt, n.retractedAt AS retractedAt,
      head(COLLECT { MATCH (n)<-[:MADE]-(speaker:Actor) RETURN speaker.id }) AS speaker,
      n.text AS text, n.speechAct AS speechAct, n.form AS form, n.certainty AS certainty, n.polarity AS polarity,
      n.confidence AS confidence, ${timeMap('n', 'said')} AS saidAt,
      head(COLLECT { MATCH (n)-[:EVIDENCED_BY]->(:Evidence)-[:SPAN_OF]->(origin:Source) RETURN origin.id }) AS source,
      COLLECT { MATCH (n)-[:EVIDENCED_BY]->(span:Evidence)
        RETURN span {.start, .end, .sha256, .exact} ORDER BY span.start, span.end } AS evidence,
      head(COLLECT { MATCH (n)<-[:REPORTS]-(reporter:Statement) RETURN reporter.contentHash }) AS reporter,
      COLLECT { MATCH (n)-[about:ABOUT]->(subject:Node)
        RETURN {subject: subject.id, aspect: about.aspect, time: ${timeMap('about', 'time')}, status: about.status,
          stance: about.stance} ORDER BY subject.id, about.aspect } AS about,
      n.asserts AS asserts,
      COLLECT { MATCH (n)-[link:${vocabulary.linkType.join('|')}]->(to:Statement)
        WITH DISTINCT type(link) AS type, link.aspect AS aspect, to.contentHash AS hash
        RETURN {type: type, aspect: aspect, to: hash} ORDER BY hash, type, aspect } AS links,
      head(COLLECT { MATCH (n)-[:CONDITIONAL_ON]->(condition:Condition) RETURN condition.id }) AS condition,
      head(COLLECT { MATCH (n)-[:FULFILS]->(fulfilled:Condition) RETURN fulfilled.id }) AS fulfils
    ORDER BY recordedAt, n.pageKey`,
})
