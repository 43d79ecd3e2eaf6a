import { defineMigration } from './defineMigration.ts'

const farFuture = '9999-12-31T23:59:59.999Z'

const ofEvents = 'INVOLVED_IN|LOCATED_IN|PART_OF|CONCERNS'
const ofActors = 'SPEAKS_FOR|HOLDS_POSITION_IN|BELONGS_TO'

const live = `i IN range(0, size(tie.statementIds) - 1) WHERE tie.retractedAts[i] = '${farFuture}'`

/** The figures of a tie's live statements, which a present text reads. */
const figures = {
  left: (pattern: string) => `MATCH ${pattern} WHERE tie.statementIds IS NOT NULL AND tie.carriers IS NULL`,
  change: `SET tie.carriers = [${live} | tie.statementIds[i]],
    tie.leastDepths = [rank IN range(0, 3) | reduce(least = 2147483648,
      depth IN [${live} AND tie.certainties[i] >= rank | tie.depths[i]] | CASE WHEN depth < least THEN depth ELSE least END)]`,
}

/** A tie that no live statement asserts, and its change into one of the former layer. */
const former = {
  left: (pattern: string) => `MATCH ${pattern}
    WHERE tie.statementIds IS NOT NULL AND NOT '${farFuture}' IN tie.retractedAts`,
  change: `WITH tie, startNode(tie) AS one, endNode(tie) AS other
    CREATE (one)-[former:$('WAS_' + type(tie))]->(other)
    SET former = tie {.*, pageKey: null}
    DELETE tie`,
}

/** Makes structure of what is live: types of ties and labels of events and statements say it, and present texts compare no clock. */
export const liveLayer = defineMigration({
  version: 4,
  purpose: 'types and labels say what is live',
  steps: {
    'retracted statements': {
      of: 'Statement',
      left: `WITH node WHERE node.retractedAt <> '${farFuture}' AND NOT node:Retracted`,
      change: 'SET node:Retracted',
    },
    'figures of ties of events': {
      of: 'Event',
      left: figures.left(`(node)-[tie:${ofEvents}]-()`),
      change: figures.change,
    },
    'figures of ties of actors': {
      of: 'Actor',
      left: figures.left(`(node)-[tie:${ofActors}]->()`),
      change: figures.change,
    },
    'former ties of events': {
      of: 'Event',
      left: former.left(`(node)-[tie:${ofEvents}]-()`),
      change: former.change,
    },
    'former ties of actors': {
      of: 'Actor',
      left: former.left(`(node)-[tie:${ofActors}]->()`),
      change: former.change,
    },
    'former events': {
      of: 'Event',
      left: `WITH node WHERE NOT node:Record
        AND NOT EXISTS { (node)<-[:ABOUT]-(witness:Statement) WHERE witness.retractedAt = '${farFuture}' }`,
      change: 'REMOVE node:Event:$(node.type) SET node:FormerEvent',
    },
  },
})
