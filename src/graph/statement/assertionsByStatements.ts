import { z } from 'zod'
import { vocabulary } from '../../domain/vocabulary.ts'
import { defineLookup } from '../unit/defineLookup.ts'
import { typeOf, typesIn } from '../fragment/layers.ts'
import { referenceMap } from '../thing/referenceMap.ts'
import { thingReference } from '../thing/thingReference.ts'

/** The relationships between things of the world that statements assert. */
export const assertionsByStatements = defineLookup({
  name: 'assertionsByStatements',
  row: {
    relationship: z.enum(vocabulary.tie),
    fromReference: thingReference,
    toReference: thingReference,
    role: z.enum(vocabulary.role).nullable(),
    title: z.string().nullable(),
    validFrom: z.string().nullable(),
    validTo: z.string().nullable(),
  },
  // A key is unique within its type, and each type has an index of its own.
  text: (reading) => `
    UNWIND $keys AS key
    CALL (key) {
      MATCH (statement:Statement {id: key})
      UNWIND statement.asserts AS tieKey
      CALL (tieKey) {
        ${typesIn(vocabulary.tie, reading)
          .map((type) => `MATCH ()-[tie:${type} {key: tieKey}]->() RETURN tie`)
          .join('\n        UNION ALL ')}
      }
      RETURN tieKey, tie
      UNION ALL
      MATCH (:Record {recordId: key})-[:RECORDS*0..1]->(event:Event)-[tie:INVOLVED_IN|LOCATED_IN]-()
      WHERE tie.statementIds IS NULL
      RETURN type(tie) + coalesce(tie.pageKey, '') + coalesce(tie.role, '') AS tieKey, tie
    }
    WITH key, tieKey, tie, startNode(tie) AS start, endNode(tie) AS end
    RETURN key, ${typeOf('tie', reading)} AS relationship, ${referenceMap('start', reading)} AS fromReference, ${referenceMap('end', reading)} AS toReference,
      tie.role AS role, tie.title AS title, tie.validFrom AS validFrom, tie.validTo AS validTo
    ORDER BY key, tieKey`,
})
