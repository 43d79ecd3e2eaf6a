import { z } from 'zod'
import type { Reading } from '../fragment/reading.ts'
import { carriers } from '../fragment/standing.ts'

/** What an edge says of the tie that it stands for, with the ids of the statements that carry it. */
export const tieEdge = (reading: Reading) => ({
  edge: z.object({
    title: z.string().nullable(),
    validFrom: z.string().nullable(),
    validTo: z.string().nullable(),
    statementIds: z.array(z.string()),
  }),
  edgeProjection: `tie {.title, .validFrom, .validTo, statementIds: ${carriers('tie', reading)}}`,
})
