import { z } from 'zod'
import { vocabulary } from '../../domain/vocabulary.ts'
import { unwritableList } from '../../graph/write/restoreLists.ts'

/** What is left to do in the graph when the files of a bulk import are in it. */
export const bulkRest = z.strictObject({
  /** The data sets that were loaded, to be opened, and the instant that they are recorded at. */
  datasets: z.array(
    z.strictObject({
      name: z.string(),
      title: z.string(),
      url: z.string().nullable(),
      publisher: z.strictObject({ name: z.string(), kind: z.enum(vocabulary.actorKind) }),
    }),
  ),
  now: z.string(),
  /** The number of records that are new with the files. */
  recorded: z.int().default(0),
  /** The version of the structure that the files have. */
  structure: z.int().default(0),
  lists: z.array(unwritableList),
})

export type BulkRest = z.output<typeof bulkRest>
