import { graphql, isObjectType } from 'graphql'
import pino from 'pino'
import { describe, expect, test } from 'vitest'
import { createContext } from '../../src/api/createContext.ts'
import { Feed } from '../../src/api/feed/Feed.ts'
import { schema } from '../../src/api/schema.ts'
import { anonymous } from '../../src/curation/anonymous.ts'
import { Policy } from '../../src/curation/Policy.ts'
import { TimeBudget } from '../../src/domain/TimeBudget.ts'
import { articleApi } from '../support/articleApi.ts'
import { everyList, operationOn } from '../support/everyList.ts'
import { harbourSeed } from '../support/harbourSeed.ts'
import { idOf } from '../support/statementIds.ts'

const { ask, answer, graph } = articleApi(harbourSeed)

describe('one document', () => {
  test('keeps the same list apart under other arguments', async () => {
    expect(
      await ask(`query ($few: Int! = 1, $held: [EventStatus!] = [HELD]) {
        held: meetings(filter: { statuses: $held }, first: $few) { totalCount nodes { id } }
        planned: meetings(filter: { statuses: [SCHEDULED] }) { totalCount nodes { id } }
        newest: meetings(filter: { statuses: [SCHEDULED, HELD], to: "2025-12-31", from: "2025-05-01" }, orderBy: TIME_DESC, first: 1) {
          totalCount nodes { id }
        }
        ukraine: actor(id: "ukraine") { one: meetings(first: 1) { nodes { id } } all: meetings { nodes { id } } }
        russia: actor(id: "russia") { one: meetings(first: 1, orderBy: TIME_DESC) { nodes { id } } all: actions { nodes { id } } }
        july: meeting(id: "istanbul-2025-07") {
          part: participants(roles: [PARTICIPANT]) { totalCount }
          host: participants(roles: [HOST]) { totalCount }
        }
      }`),
    ).toEqual({
      held: { totalCount: 4, nodes: [{ id: 'istanbul-2025-05' }] },
      planned: { totalCount: 2, nodes: [{ id: 'harbour-summit' }, { id: 'istanbul-2025-07' }] },
      newest: { totalCount: 3, nodes: [{ id: 'istanbul-2025-07' }] },
      ukraine: {
        one: { nodes: [{ id: 'istanbul-2025-05' }] },
        all: { nodes: [{ id: 'istanbul-2025-05' }, { id: 'istanbul-2025-06' }, { id: 'istanbul-2025-07' }] },
      },
      russia: {
        one: { nodes: [{ id: 'istanbul-2025-07' }] },
        all: { nodes: [{ id: 'trump-warning-to-russia' }, { id: 'russian-strikes-on-ukrainian-cities' }] },
      },
      july: { part: { totalCount: 2 }, host: { totalCount: 1 } },
    })
  })

  test('can spread fragments on every interface', async () => {
    expect(
      await ask(
        `query ($ids: [ID!]!) { nodes(ids: $ids) { ...anyNode ...anyThing ...anyActor ...anyEvent } }
        fragment anyNode on Node { __typename }
        fragment anyThing on Thing { name }
        fragment anyActor on Actor { speaksFor { totalCount } ... on Thing { aliases } }
        fragment anyEvent on Event { status ... on Meeting { series { id } } ... on Action { code } }`,
        {
          ids: [
            'dmitry-peskov',
            'istanbul-2025-07',
            'trump-warning-to-russia',
            'ceasefire',
            idOf('headline-in-istanbul'),
          ],
        },
      ),
    ).toEqual({
      nodes: [
        {
          __typename: 'Person',
          name: 'Dmitry Peskov',
          aliases: ['Dmitri Peskov', 'Dmitriy Peskov', 'Дмитрий Песков', 'Дмитро Пєсков'],
          speaksFor: { totalCount: 1 },
        },
        {
          __typename: 'Meeting',
          name: 'Istanbul talks, July 2025',
          status: 'SCHEDULED',
          series: { id: 'istanbul-talks' },
        },
        { __typename: 'Action', name: 'Trump warns Russia of sanctions', status: 'HELD', code: '1312' },
        { __typename: 'Topic', name: 'Ceasefire' },
        { __typename: 'Statement' },
      ],
    })
  })

  test('leaves out what it skips and does not include', async () => {
    const query = `query ($yes: Boolean!, $no: Boolean!) {
      actor(id: "kremlin") {
        id
        name @skip(if: $yes)
        aliases @include(if: $no)
        kept: name @include(if: $yes) @skip(if: $no)
        ... on Organization @include(if: $no) { description }
        ...more @skip(if: $yes)
      }
      actors @include(if: $no) { totalCount }
    }
    fragment more on Actor { recordedAt }`
    expect(await ask(query, { yes: true, no: false })).toEqual({ actor: { id: 'kremlin', kept: 'Kremlin' } })
  })

  test('selects a row where only a fragment or a directive asks for it', async () => {
    const id = idOf('umerov-says-wednesday')
    expect(
      await ask(
        `query ($id: ID!, $yes: Boolean! = true) { statement(id: $id) {
          speaker { id ... on Actor { ... on Person @include(if: $yes) { other: aliases } } }
          source { id } source { language }
        } }`,
        { id },
      ),
    ).toEqual({
      statement: {
        speaker: {
          id: 'rustem-umerov',
          other: ['Rustem Umierov', 'Rüstem Ümerov', 'Рустем Умєров', 'Рустем Умеров'],
        },
        source: { id: 'istanbul-talks-1', language: 'en' },
      },
    })
  })

  test('can use one variable in many places, and one argument twice', async () => {
    expect(
      await ask(
        'query ($id: ID!, $ids: [ID!]) { actor(id: $id) { id } node(id: $id) { id } nodes(ids: [$id, $id]) { id } statements(filter: { speakers: $ids, subjects: [$id] }) { totalCount } }',
        { id: 'ukraine', ids: ['ukraine'] },
      ),
    ).toEqual({
      actor: { id: 'ukraine' },
      node: { id: 'ukraine' },
      nodes: [{ id: 'ukraine' }, { id: 'ukraine' }],
      statements: { totalCount: 0 },
    })
    expect(
      (await answer('query ($id: ID!, $id: ID!) { actor(id: $id) { id } }', { id: 'ukraine' })).codes,
    ).toEqual(['GRAPHQL_VALIDATION_FAILED'])
    expect((await answer('{ actor(id: "ukraine", id: "russia") { id } }')).codes).toEqual([
      'GRAPHQL_VALIDATION_FAILED',
    ])
    expect((await answer('{ actor(id: "ukraine") { id } actor(id: "russia") { id } }')).codes).toEqual([
      'GRAPHQL_VALIDATION_FAILED',
    ])
  })

  test('can be given variables that it does not declare', async () => {
    const variables = JSON.parse(
      '{"id":"kremlin","__proto__":{"id":"russia"},"constructor":1,"toString":"x"}',
    ) as object
    expect(await ask('query ($id: ID!) { actor(id: $id) { id } }', variables)).toEqual({
      actor: { id: 'kremlin' },
    })
    expect(
      await ask('query ($constructor: ID!) { actor(id: $constructor) { id } }', { constructor: 'kremlin' }),
    ).toEqual({ actor: { id: 'kremlin' } })
  })

  test.each(['__proto__', 'constructor', 'hasOwnProperty', 'toString', 'valueOf', '__typename'])(
    'is refused a field and an argument called %s that no type has',
    async (name) => {
      const [field] = (await answer(`{ actors { nodes { ${name} } } }`)).codes
      expect(field).toBe(name === '__typename' ? undefined : 'GRAPHQL_VALIDATION_FAILED')
      expect((await answer(`{ actors(${name}: 1) { totalCount } }`)).codes).toEqual([
        'GRAPHQL_VALIDATION_FAILED',
      ])
      expect(
        (
          await answer('query ($filter: ActorFilter) { actors(filter: $filter) { totalCount } }', {
            filter: JSON.parse(`{"${name}":["x"]}`) as object,
          })
        ).codes,
      ).toEqual(['BAD_USER_INPUT'])
    },
  )

  test.each(['__proto__', 'constructor', 'hasOwnProperty'])(
    'can call a field %s by an alias',
    async (alias) => {
      const data = await ask(`{ actor(id: "kremlin") { id ${alias}: name } }`)
      expect(Object.entries(data['actor'] as object)).toEqual([
        ['id', 'kremlin'],
        [alias, 'Kremlin'],
      ])
    },
  )
})

test('every list names its type, that of its edges and that of its page', async () => {
  for (const list of everyList.filter(({ name }) => !name.includes(' under '))) {
    const data = JSON.stringify(
      await ask(
        operationOn(list, '__typename edges { __typename node { __typename } } pageInfo { __typename }'),
        { first: 1 },
      ),
    )
    const names = [...data.matchAll(/"__typename":"(\w+)"/g)].map(([, name]) => name)
    expect(names, list.name).toEqual([
      expect.stringMatching(/Connection$/),
      expect.stringMatching(/Edge$/),
      expect.stringMatching(/./),
      'PageInfo',
    ])
    for (const name of names) expect(isObjectType(schema.getType(name ?? ''))).toBe(true)
  }
})

test('a page that is too large is refused by the list itself, where no limit of the server stands before it', async () => {
  for (const first of [101, -1]) {
    for (const list of everyList) {
      const { errors } = await graphql({
        schema,
        source: operationOn(list, 'nodes { id }'),
        variableValues: { first },
        contextValue: createContext({
          graph: graph(),
          feed: new Feed(graph(), pino({ level: 'silent' })),
          viewer: anonymous,
          policy: new Policy({ ownDecisions: false, servesTexts: false }),
          time: new TimeBudget(10_000),
          signal: new AbortController().signal,
        }),
      })
      expect(
        errors?.map(({ originalError }) => originalError),
        list.name,
      ).toMatchObject([{ code: 'PAGE_TOO_LARGE' }])
    }
  }
})

test('more than a hundred nodes at once are refused', async () => {
  const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }'
  const ids = Array.from({ length: 101 }, (_, index) => `nobody-${index}`)
  expect((await answer(query, { ids })).codes).toEqual(['PAGE_TOO_LARGE'])
  expect((await ask(query, { ids: ids.slice(1) }))['nodes']).toEqual(Array.from({ length: 100 }, () => null))
})
