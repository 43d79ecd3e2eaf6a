import { describe, expect, test } from 'vitest'
import { articleApi } from '../support/articleApi.ts'
import { idOf } from '../support/statementIds.ts'

const { ask } = articleApi()

/** A root field for one thing, and the types that it finds. */
const fields = {
  actor: ['Person', 'State'],
  event: ['Meeting', 'Action'],
  meeting: ['Meeting'],
  action: ['Action'],
  meetingSeries: ['MeetingSeries'],
  place: ['Place'],
  topic: ['Topic'],
  statement: ['Statement'],
  source: ['Source'],
  condition: ['Condition'],
  node: [
    ...['Person', 'State', 'Meeting', 'Action', 'MeetingSeries', 'Place', 'Topic'],
    ...['Statement', 'Source', 'Condition'],
  ],
}

const ids: Record<string, string> = {
  Person: 'volodymyr-zelensky',
  State: 'ukraine',
  Meeting: 'istanbul-2025-07',
  Action: 'trump-warning-to-russia',
  MeetingSeries: 'istanbul-talks',
  Place: 'istanbul',
  Topic: 'peace-talks',
  Statement: idOf('umerov-says-wednesday'),
  Source: 'istanbul-talks-1',
  Condition: 'no-ceasefire-within-50-days',
}

describe('an id of another type', () => {
  test.each(Object.entries(fields))('is null at %s', async (field, types) => {
    for (const [type, id] of Object.entries(ids))
      expect(await ask(`query ($id: ID!) { ${field}(id: $id) { __typename id } }`, { id }), type).toEqual({
        [field]: types.includes(type) ? { __typename: type, id } : null,
      })
  })

  test.each(Object.entries(ids).filter(([type]) => !fields.actor.includes(type)))(
    'leaves questions about two actors empty: %s',
    async (_, id) => {
      const answer = await ask(
        `query ($id: ID!) {
          between(a: "ukraine", b: $id) {
            meetings { totalCount } actions { totalCount } statements { totalCount }
          }
          brokers(a: "ukraine", b: $id) { actor { id } }
          agreement(a: "ukraine", b: $id) { topics { topic { id } } }
          meetings(filter: { participants: [$id] }) { totalCount }
          statements(filter: { speakers: [$id] }) { totalCount }
        }`,
        { id },
      )
      expect(answer).toEqual({
        between: { meetings: { totalCount: 0 }, actions: { totalCount: 0 }, statements: { totalCount: 0 } },
        brokers: [],
        agreement: { topics: [] },
        meetings: { totalCount: 0 },
        statements: { totalCount: 0 },
      })
    },
  )

  test.each(['Statement', 'Source', 'Condition'])(
    'of no thing of the world has no paths: %s',
    async (type) => {
      const paths = await ask(
        'query ($id: ID!) { paths(from: "ukraine", to: $id) { hops { __typename } } }',
        {
          id: ids[type],
        },
      )
      expect(paths).toEqual({ paths: [] })
    },
  )
})
