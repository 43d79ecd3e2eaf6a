import { z } from 'zod'
import { vocabulary } from '../../domain/vocabulary.ts'
import { defineLookup } from '../defineLookup.ts'
import { tied, typeOf } from '../fragment/layers.ts'
import type { Reading } from '../fragment/reading.ts'
import { standing } from '../fragment/standing.ts'
import { where } from '../fragment/where.ts'
import { integer } from '../integer.ts'
import type { Word } from '../../domain/vocabulary.ts'

/** Types of ties without a role, of which a thing can have very many: in the present its degree counts them. */
const byDegree: readonly Word<'tie'>[] = ['LOCATED_IN', 'PART_OF', 'CONCERNS']
const byRole = vocabulary.tie.filter((type) => !byDegree.includes(type))

const degrees = byDegree
  .flatMap((type) => [
    `['${type}', 'FORWARD', COUNT { (thing)-[:${type}]->() }]`,
    `['${type}', 'BACKWARD', COUNT { (thing)<-[:${type}]-() }]`,
  ])
  .join(', ')

const counted = (types: readonly Word<'tie'>[], reading: Reading) => `
      MATCH (thing)-[tie:${tied(types, reading)}]-() ${where(standing('tie', reading))}
      RETURN ${typeOf('tie', reading)} AS relationship,
        CASE WHEN startNode(tie) = thing THEN 'FORWARD' ELSE 'BACKWARD' END AS direction, tie.role AS role, count(*) AS total`

/** Counts of the ties of things by type, direction and role, the largest first. */
export const familiesByThings = defineLookup({
  name: 'familiesByThings',
  row: {
    relationship: z.enum(vocabulary.tie),
    direction: z.enum(['FORWARD', 'BACKWARD']),
    role: z.enum(vocabulary.role).nullable(),
    total: integer,
  },
  text: (reading) => `
    UNWIND $keys AS key
    MATCH (thing:Node {id: key})
    CALL (thing) {
      ${
        reading === 'past'
          ? counted(vocabulary.tie, reading)
          : `${counted(byRole, reading)}
      UNION ALL
      UNWIND [${degrees}] AS family
      WITH family WHERE family[2] > 0
      RETURN family[0] AS relationship, family[1] AS direction, null AS role, family[2] AS total`
      }
    }
    RETURN key, relationship, direction, role, total
    ORDER BY key, total DESC, relationship, direction, role`,
})
