import type { GroupingKeys } from '../unit/defineGrouping.ts'

/** What the statements of records are counted by: the keys that stored statements are counted by. */
export const recordKeys: GroupingKeys = {
  words: {
    SPEECH_ACT: "['REPORT']",
    CERTAINTY: "['CERTAIN']",
    POLARITY: "['AFFIRMED']",
    FORM: "['CODED']",
    ATTRIBUTION_DEPTH: "['0']",
    MONTH: '[left(node.saidBy, 7)]',
  },
  nodes: {
    SPEAKER: 'COLLECT { MATCH (:Source {id: node.dataset})-[:PUBLISHED_BY]->(maker:Actor) RETURN maker.id }',
    SOURCE: '[node.dataset]',
    TOPIC: '[]',
  },
}
