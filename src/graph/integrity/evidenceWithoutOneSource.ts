import { defineRule } from './defineRule.ts'

/** Evidence is a span of one source, and all evidence of a statement is of the same. */
export const evidenceWithoutOneSource = defineRule({
  name: 'evidenceWithoutOneSource',
  text: `
    MATCH (evidence:Evidence)
    WITH evidence, COUNT { (evidence)-[:SPAN_OF]->(:Source) } AS sources
    WHERE sources <> 1
    RETURN evidence.id AS id, 'the evidence is a span of ' + sources + ' sources instead of 1' AS detail
    UNION ALL
    MATCH (statement:Statement)-[:EVIDENCED_BY]->(:Evidence)-[:SPAN_OF]->(source:Source)
    WITH statement, count(DISTINCT source) AS sources
    WHERE sources > 1
    RETURN statement.id AS id, 'the statement has evidence from ' + sources + ' sources instead of 1' AS detail`,
})
