import { z } from 'zod'
import { vocabulary } from '../../domain/vocabulary.ts'
import { count } from '../unit/count.ts'
import { defineCypher } from '../unit/defineCypher.ts'
import { written } from '../write/written.ts'

/** Properties of a change, as the ledger keeps them; null where there is nothing. */
export const changeProperties = z.strictObject({
  sequence: count,
  at: z.string(),
  action: z.enum(vocabulary.changeAction),
  by: z.string().nullable(),
  dataset: z.string().nullable(),
  load: z.string().nullable(),
  proposal: z.string().nullable(),
  /** The instant that its statements are recorded at, where it lies before that of an earlier change. */
  backdated: z.string().nullable(),
  added: count,
  recoded: count,
  retracted: count,
  things: count,
  /** Ids of the statements that it recorded and of those that it retracted; coded records are counted only. */
  recordedIds: z.array(z.string()).nullable(),
  retractedIds: z.array(z.string()).nullable(),
  /** Ids of the things that it described, and of those that its statements and records are about. */
  subjectIds: z.array(z.string()).nullable(),
})

/** Writes a change into the ledger, which its transaction holds. */
export const recordChange = defineCypher({
  name: 'recordChange',
  kind: 'w',
  parameters: z.object({ change: changeProperties }),
  row: written,
  text: `
    CREATE (change:Change)
    SET change = $change
    RETURN count(*) AS written`,
})
