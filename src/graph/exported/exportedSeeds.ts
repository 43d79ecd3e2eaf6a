import { z } from 'zod'
import { farFuture } from '../../domain/farFuture.ts'
import { defineCypher } from '../unit/defineCypher.ts'
import { isCodedSet } from '../fragment/isCodedSet.ts'

/** Every seed that the graph holds something of, with each instant at which a load of it changed what stands, oldest first; not the sets of coded records. */
export const exportedSeeds = defineCypher({
  name: 'exportedSeeds',
  kind: 'r',
  parameters: z.object({}),
  row: z.object({ seed: z.string(), instants: z.array(z.string()) }),
  text: `
    MATCH (n:Node) WHERE n.seed IS NOT NULL
    WITH n.seed AS seed, collect(DISTINCT n.recordedAt) + collect(DISTINCT n.retractedAt) AS held
    WHERE NOT EXISTS { (source:Source {id: seed}) WHERE ${isCodedSet('source')} }
    UNWIND held AS instant
    WITH DISTINCT seed, instant WHERE instant <> '${farFuture}'
    WITH seed, instant ORDER BY instant
    RETURN seed, collect(instant) AS instants ORDER BY instants[0], seed`,
})
