import type { GroupingKeys } from '../unit/defineGrouping.ts'

/** What statements are counted by: their coding, the month they were said in, and who and what stands beside them. */
export const statementKeys: GroupingKeys = {
  words: {
    SPEECH_ACT: '[node.speechAct]',
    CERTAINTY: '[node.certainty]',
    POLARITY: '[node.polarity]',
    FORM: '[node.form]',
    ATTRIBUTION_DEPTH: '[toString(node.attributionDepth)]',
    MONTH: '[left(node.saidSince, 7)]',
  },
  nodes: {
    SPEAKER: '[(maker:Actor)-[:MADE]->(node) | maker.id]',
    SOURCE:
      'COLLECT { MATCH (node)-[:EVIDENCED_BY]->(:Evidence)-[:SPAN_OF]->(origin:Source) RETURN DISTINCT origin.id }',
    TOPIC: 'COLLECT { MATCH (node)-[:ABOUT]->(topic:Topic) RETURN DISTINCT topic.id }',
  },
}
