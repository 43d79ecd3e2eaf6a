import { z } from 'zod'
import { afterKey, keySeparator } from '../../domain/pageKey.ts'
import { vocabulary } from '../../domain/vocabulary.ts'
import { count } from '../unit/count.ts'
import { defineLookup } from '../unit/defineLookup.ts'
import { tied, typeOf } from '../fragment/layers.ts'
import type { Reading } from '../fragment/reading.ts'
import { standing } from '../fragment/standing.ts'
import { where } from '../fragment/where.ts'
import { integer } from '../unit/integer.ts'
import type { Word } from '../../domain/vocabulary.ts'

/** Types of ties without a role, of which a thing can have very many: in the present its degree counts them. */
const byDegree: readonly Word<'tie'>[] = ['LOCATED_IN', 'PART_OF', 'CONCERNS']
const few: readonly Word<'tie'>[] = ['SPEAKS_FOR', 'HOLDS_POSITION_IN', 'BELONGS_TO']

const degrees = byDegree
  .flatMap((type) => [
    `['${type}', 'FORWARD', COUNT { (thing)-[:${type}]->() }]`,
    `['${type}', 'BACKWARD', COUNT { (thing)<-[:${type}]-() }]`,
  ])
  .join(', ')

const counted = (pattern: string, reading: Reading) => `
      MATCH ${pattern} ${where(standing('tie', reading))}
      RETURN ${typeOf('tie', reading)} AS relationship,
        CASE WHEN startNode(tie) = thing THEN 'FORWARD' ELSE 'BACKWARD' END AS direction, tie.role AS role, count(*) AS total`

/** The events of an actor by role: an index has them, so that the count ends where it may. */
const involvements = `
      WITH thing WHERE thing:Actor
      UNWIND [${vocabulary.role.map((role) => `'${role}'`).join(', ')}] AS role
      CALL (thing, role) {
        MATCH ()-[tie:INVOLVED_IN]->()
        WHERE tie.role = role AND tie.pageKey > thing.id + '${keySeparator}' AND tie.pageKey < thing.id + '${afterKey}'
        WITH tie LIMIT $most + 1
        RETURN count(*) AS total
      }
      WITH role, total WHERE total > 0
      RETURN 'INVOLVED_IN' AS relationship, 'FORWARD' AS direction, role, total`

const families: Readonly<Record<Reading, readonly string[]>> = {
  present: [
    involvements,
    counted('(thing)<-[tie:INVOLVED_IN]-()', 'present'),
    counted(`(thing)-[tie:${tied(few, 'present')}]-()`, 'present'),
    `
      UNWIND [${degrees}] AS family
      WITH family WHERE family[2] > 0
      RETURN family[0] AS relationship, family[1] AS direction, null AS role, family[2] AS total`,
  ],
  past: [counted(`(thing)-[tie:${tied(vocabulary.tie, 'past')}]-()`, 'past')],
}

/**
 * Counts of the ties of things by type, direction and role, the largest first, each no further than `most`. The past reads all ties of a
 * thing; the present, the events of an actor no further than that.
 */
export const familiesByThings = defineLookup({
  name: 'familiesByThings',
  parameters: { most: count },
  row: {
    relationship: z.enum(vocabulary.tie),
    direction: z.enum(['FORWARD', 'BACKWARD']),
    role: z.enum(vocabulary.role).nullable(),
    total: integer,
    hasMore: z.boolean(),
  },
  text: (reading) => `
    UNWIND $keys AS key
    MATCH (thing:Node {id: key})
    CALL (thing) {
      ${families[reading].join('\n      UNION ALL')}
    }
    RETURN key, relationship, direction, role, CASE WHEN total > $most THEN $most ELSE total END AS total, total > $most AS hasMore
    ORDER BY key, total DESC, relationship, direction, role`,
})
