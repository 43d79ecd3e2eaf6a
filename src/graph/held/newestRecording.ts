import { z } from 'zod'
import { farFuture } from '../../domain/farFuture.ts'
import { defineCypher } from '../unit/defineCypher.ts'

/** The instant at which the graph last recorded or retracted something of a dataset; null where it holds nothing of it. */
export const newestRecording = defineCypher({
  name: 'newestRecording',
  kind: 'r',
  parameters: z.object({ seed: z.string() }),
  row: z.object({ newest: z.string().nullable() }),
  text: `
    MATCH (n:Node {seed: $seed})
    UNWIND [n.recordedAt, n.retractedAt] AS instant
    WITH instant WHERE instant <> '${farFuture}'
    RETURN max(instant) AS newest`,
})
