import { z } from 'zod'
import { vocabulary } from '../../domain/vocabulary.ts'
import { count } from '../unit/count.ts'
import { defineCypher } from '../unit/defineCypher.ts'
import { thingTypes } from '../thing/thingReference.ts'

/** Property with an index that orders the things of a label: an event has none on its id. */
const keys = { Actor: 'id', Event: 'pageKey', MeetingSeries: 'id', Place: 'id', Topic: 'id' } as const

/** A page of the things of a label as they are now, those after one key: one unit per label. */
export const writtenThings = {
  Actor: unitFor('Actor'),
  Event: unitFor('Event'),
  MeetingSeries: unitFor('MeetingSeries'),
  Place: unitFor('Place'),
  Topic: unitFor('Topic'),
}

function unitFor(label: keyof typeof keys) {
  const key = `n.${keys[label]}`
  return defineCypher({
    name: `writtenThings.${label}`,
    kind: 'r',
    parameters: z.object({ after: z.string(), limit: count }),
    row: z.object({
      key: z.string(),
      id: z.string(),
      type: z.enum(thingTypes),
      name: z.string(),
      description: z.string().nullable(),
      status: z.enum(vocabulary.eventStatus).nullable(),
      earliest: z.string().nullable(),
      latest: z.string().nullable(),
    }),
    text: `
      MATCH (n:${label}) WHERE ${key} > $after
      WITH n ORDER BY ${key} LIMIT $limit
      RETURN ${key} AS key, n.id AS id, n.type AS type, n.name AS name, n.description AS description,
        n.status AS status, n.timeEarliest AS earliest, n.timeLatest AS latest ORDER BY key`,
  })
}
