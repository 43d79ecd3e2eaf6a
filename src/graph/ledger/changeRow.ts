import { z } from 'zod'
import { vocabulary } from '../../domain/vocabulary.ts'
import { integer } from '../unit/integer.ts'

/** A change of the ledger without the ids of what it changed. */
export const changeRow = z.object({
  sequence: integer,
  at: z.string(),
  backdated: z.string().nullable(),
  action: z.enum(vocabulary.changeAction),
  by: z.string().nullable(),
  dataset: z.string().nullable(),
  proposal: z.string().nullable(),
  counts: z.object({ added: integer, recoded: integer, retracted: integer, things: integer }),
})

export type ChangeRow = z.output<typeof changeRow>

/** The row of a change as a map. */
export const changeMap = (change: string) => `${change} {
  .sequence, .at, .backdated, .action, .by, .dataset, .proposal,
  counts: ${change} {.added, .recoded, .retracted, .things} }`
