import { z } from 'zod'
import { vocabulary } from '../../domain/vocabulary.ts'
import { clocksOf } from '../unit/clocks.ts'
import { defineCypher } from '../unit/defineCypher.ts'
import { defineReadings } from '../unit/defineReadings.ts'
import { allOf } from '../fragment/allOf.ts'
import { typeOf } from '../fragment/layers.ts'
import { referenceMap } from '../thing/referenceMap.ts'
import { thingReference } from '../thing/thingReference.ts'
import { lastStep } from './chain.ts'
import { pathParameters } from './pathParameters.ts'
import { passes } from './tieWeight.ts'

/** One hop of a chain. */
const hopRow = z.object({
  relationship: z.enum(vocabulary.tie),
  direction: z.enum(['FORWARD', 'BACKWARD', 'BOTH']),
  fromReference: thingReference,
  toReference: thingReference,
})

export type HopRow = z.output<typeof hopRow>

/** Reads the hops of chains, each named by its things and the types of the ties between them. */
export const pathHops = defineReadings('pathHops', (name, reading) =>
  defineCypher({
    name,
    kind: 'r',
    parameters: z.object({
      ...clocksOf(reading),
      filter: pathParameters.filter,
      chains: z.array(z.object({ ids: z.array(z.string()), types: z.array(z.enum(vocabulary.tie)) })),
    }),
    row: z.object({ hops: z.array(hopRow) }),
    text: `
    UNWIND range(0, size($chains) - 1) AS number
    WITH number, $chains[number] AS chain
    CALL (chain) {
      UNWIND range(0, size(chain.types) - 1) AS at
      MATCH (one:Node {id: chain.ids[at]}) MATCH (other:Node {id: chain.ids[at + 1]})
      ${lastStep({ start: 'one', tie: 'tie', end: 'other' }, ['at', 'one', 'other'], reading)} WHERE ${allOf(`${typeOf('tie', reading)} = chain.types[at]`, passes('tie', reading))}
      WITH at, one, other, collect(startNode(tie) = one) AS forwards ORDER BY at
      RETURN collect({
        relationship: chain.types[at],
        direction: CASE WHEN all(is IN forwards WHERE is) THEN 'FORWARD' WHEN none(is IN forwards WHERE is) THEN 'BACKWARD' ELSE 'BOTH' END,
        fromReference: ${referenceMap('one', reading)},
        toReference: ${referenceMap('other', reading)} }) AS hops
    }
    RETURN hops ORDER BY number`,
  }),
)
