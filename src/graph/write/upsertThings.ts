import { z } from 'zod'
import { vocabulary } from '../../domain/vocabulary.ts'
import { defineCypher } from '../unit/defineCypher.ts'
import { thingTypes } from '../thing/thingReference.ts'
import { keptNaming } from './keptNaming.ts'
import { written } from './written.ts'

const kinds = [...vocabulary.actorKind, ...vocabulary.eventKind].map((kind) => `:${kind}`).join('')

/** Makes actors, events, series, places and topics hold what is given, keeps what they were called, and creates those that do not exist. */
export const upsertThings = defineCypher({
  name: 'upsertThings',
  kind: 'w',
  parameters: z.object({
    now: z.string(),
    rows: z.array(
      z.strictObject({
        id: z.string(),
        labels: z.array(z.enum(['Actor', 'Event', ...thingTypes])),
        properties: z.strictObject({
          type: z.enum(thingTypes),
          name: z.string(),
          /** Null where there are none. */
          aliases: z.array(z.string()).nullable(),
          description: z.string().nullable(),
          code: z.string().nullable(),
          codeRoot: z.string().nullable(),
          foldedNames: z.string(),
          fingerprint: z.string(),
          seed: z.string(),
          /** Left out for events, whose place in a list follows from their projected time. */
          pageKey: z.string().optional(),
        }),
        /** What an event holds until its statements are projected. */
        initial: z.strictObject({ pageKey: z.string() }).partial(),
      }),
    ),
  }),
  row: written,
  text: `
    UNWIND $rows AS row
    MERGE (n:Node {id: row.id})
      ON CREATE SET n.recordedAt = $now, n += row.initial
    SET n += ${keptNaming('name')}
    REMOVE n${kinds}
    SET n:$(row.labels), n += row.properties
    RETURN count(*) AS written`,
})
