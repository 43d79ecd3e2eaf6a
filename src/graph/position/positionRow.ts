import { z } from 'zod'
import { vocabulary } from '../../domain/vocabulary.ts'
import { statementRow } from '../statement/statementRow.ts'
import { thingReference } from '../thing/thingReference.ts'

/** What an actor's newest statements on a topic are, and the one stance that they take, if they do. */
export const positionRow = z.object({
  actorReference: thingReference,
  stance: z.enum(vocabulary.stance).nullable(),
  statements: z.array(statementRow),
})

export type PositionRow = z.output<typeof positionRow>
