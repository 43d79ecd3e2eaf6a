import { z } from 'zod'
import { farFuture } from '../../domain/farFuture.ts'
import { defineCypher } from '../defineCypher.ts'

/** Every seed that the graph holds something of, with each instant at which a load of it changed what stands, oldest first. */
export const exportedSeeds = defineCypher({
  name: 'exportedSeeds',
  kind: 'r',
  parameters: z.object({}),
  row: z.object({ seed: z.string(), instants: z.array(z.string()) }),
  text: `
    MATCH (n:Node) WHERE n.seed IS NOT NULL AND NOT EXISTS { (:Source {id: n.seed, kind: 'DATA_SET'}) }
    UNWIND [n.recordedAt, n.retractedAt] AS instant
    WITH DISTINCT n.seed AS seed, instant WHERE instant <> '${farFuture}'
    WITH seed, instant ORDER BY instant
    RETURN seed, collect(instant) AS instants ORDER BY instants[0], seed`,
})
