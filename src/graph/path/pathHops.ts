import { z } from 'zod'
import { vocabulary } from '../../domain/vocabulary.ts'
import { clocksOf } from '../clocks.ts'
import { defineCypher } from '../defineCypher.ts'
import { defineReadings } from '../defineReadings.ts'
import { hopsOfChain } from './chain.ts'
import { hopRow } from './definePaths.ts'
import { pathParameters } from './pathParameters.ts'

/** Reads the hops of chains, each named by its things and the types of the ties between them. */
export const pathHops = defineReadings('pathHops', (name, reading) =>
  defineCypher({
    name,
    kind: 'r',
    parameters: z.object({
      ...clocksOf(reading),
      carried: pathParameters.carried,
      filter: pathParameters.filter,
      chains: z.array(z.object({ ids: z.array(z.string()), types: z.array(z.enum(vocabulary.tie)) })),
    }),
    row: z.object({ hops: z.array(hopRow) }),
    text: `
    UNWIND range(0, size($chains) - 1) AS number
    WITH number, $chains[number] AS chain
    CALL (chain) {
      UNWIND range(0, size(chain.ids) - 1) AS at
      MATCH (node:Node {id: chain.ids[at]})
      WITH at, node ORDER BY at
      RETURN collect(node) AS nodes
    }
    WITH number, nodes, chain.types AS types
    ${hopsOfChain(reading)}
    RETURN hops ORDER BY number`,
  }),
)
