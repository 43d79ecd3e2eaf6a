import { getOperationAST, parse, type DocumentNode } from 'graphql'
import { getComplexity } from 'graphql-query-complexity'
import { describe, expect, test } from 'vitest'
import { fieldCost } from '../../../src/api/limits/fieldCost.ts'
import { pageThatFits } from '../../../src/api/limits/pageThatFits.ts'
import { schema } from '../../../src/api/schema.ts'
import { everyArgument } from '../../support/everyArgument.ts'
import { exampleQuestions } from '../../support/exampleQuestions.ts'
import { operations } from '../../support/operationCases.ts'
import { defaultLimits } from '../http/startHost.ts'

function costOf(query: string | DocumentNode, variables: Record<string, unknown> = {}, options = {}): number {
  const document = typeof query === 'string' ? parse(query) : query
  return getComplexity({ schema, query: document, variables, estimators: [fieldCost(document, options)] })
}

const ids = (count: number) => Array.from({ length: count }, (_, at) => `actor-${at}`)

/** A value of the type of each list; what a cost depends on is their number. */
const valueOf = (type: string) => {
  const enumeration = schema.getType(type)
  return enumeration && 'getValues' in enumeration ? enumeration.getValues()[0]?.name : 'somebody'
}

describe('a list in an argument', () => {
  const lists = everyArgument.filter(({ isList }) => isList)

  test('stands in many places', () => {
    expect(lists.length).toBeGreaterThan(50)
  })

  test.each(lists)('$name has a bound, and one more is refused', ({ name, type, query, variables }) => {
    const most = name === 'Query.tiesAmong(things)' ? 250 : 100
    const given = (count: number) => variables(Array.from({ length: count }, () => valueOf(type)))
    expect(costOf(query, given(most))).toBeGreaterThanOrEqual(costOf(query, given(1)) + most - 1)
    const isPage = name === 'Query.nodes(ids)'
    expect(() => costOf(query, given(most + 1))).toThrow(
      expect.objectContaining({
        message: expect.stringMatching(
          new RegExp(
            `^The list "[\\w.]+" of the field "\\w+" holds ${most + 1} values, and may hold ${most}`,
          ),
        ) as string,
        originalError: expect.objectContaining({
          code: isPage ? 'PAGE_TOO_LARGE' : 'LIST_TOO_LONG',
          details: expect.objectContaining({ values: most + 1, most }) as object,
        }) as object,
      }) as Error,
    )
  })
})

describe('the cost of reading', () => {
  const events = (selection: string, filter = 'null') =>
    `{ events(first: 10, filter: ${filter}) { ${selection} } }`

  test.each([
    ['a page', events('nodes { id }'), 11],
    ['a count of a list of the root', events('totalCount'), 401],
    ['a count beside a page', events('totalCount nodes { id }'), 411],
    [
      'a count in a fragment',
      `fragment F on EventConnection { ...G } fragment G on EventConnection { totalCount } ${events('...F ...F')}`,
      401,
    ],
    ['a count that is left out', events('totalCount @skip(if: true) nodes { id }'), 11],
    ['a count of a list of one thing', '{ actor(id: "a") { meetings { totalCount } } }', 52],
    ['a filter without a condition', events('nodes { id }', '{ from: null }'), 11],
    ['a filter', events('nodes { id }', '{ from: "2020-01-01" }'), 411],
    ['a filter of three values', events('nodes { id }', '{ participants: ["a", "b", "c"] }'), 471],
    ['the same, counted', events('totalCount', '{ participants: ["a", "b", "c"] }'), 921],
    ['groups', '{ statementCounts(by: SPEAKER, first: 10) { count } }', 2010],
    [
      'groups under a filter',
      '{ eventCounts(by: MONTH, first: 10, filter: { topics: ["a"] }) { count } }',
      2030,
    ],
    ['brokers', '{ brokers(a: "a", b: "b", first: 10) { eventsWithA } }', 1510],
    ['families of ties', '{ actor(id: "a") { tieFamilies { count } } }', 56],
    ['ties among three things', '{ tiesAmong(things: ["a", "b", "c"], first: 10) { nodes { id } } }', 17],
    ['paths of two hops', '{ paths(from: "a", to: "b", maxHops: 2, first: 10) { length } }', 510],
    ['paths of four hops', '{ paths(from: "a", to: "b", first: 10) { length } }', 4010],
    ['paths of six hops', '{ paths(from: "a", to: "b", maxHops: 6, first: 10) { length } }', 8010],
  ])('of %s is added to that of the answer', (_name, query, cost) => {
    expect(costOf(query)).toBe(cost)
  })

  test('of thirty aliases of counted lists of 100 values is above the limit', () => {
    const alias = (at: number) => `a${at}: events(first: 100, filter: $filter) { totalCount nodes { id } }`
    const query = `query ($filter: EventFilter) { ${Array.from({ length: 30 }, (_, at) => alias(at)).join(' ')} }`
    expect(costOf(query, { filter: { participants: ids(100) } })).toBeGreaterThan(defaultLimits.cost)
  })
})

const held = [
  ...operations().flatMap(({ name, text, cases }) =>
    cases.map(({ title, variables }) => ({ name: `${name}: ${title}`, text, variables })),
  ),
  ...exampleQuestions,
]

test.each(held)(
  '$name is within the limit with the largest pages and the longest paths',
  ({ text, variables }) => {
    expect(costOf(text, { ...variables, first: 100, maxHops: 6 })).toBeLessThanOrEqual(defaultLimits.cost)
  },
)

test('the ties among 250 things are a cheap operation, and all that is drawn of the things is within the limit', () => {
  const drawn = `query ($things: [ID!]!) {
    tiesAmong(things: $things, first: 100) {
      nodes {
        id relationship role title statementCount certainty attributionDepth from { id } to { id }
        statements { id saidBy recordedAt certainty attributionDepth polarity }
      }
    }
  }`
  expect(costOf(drawn, { things: ids(250) })).toBeLessThanOrEqual(defaultLimits.cheapCost)
  const things =
    'query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Thing { name tieFamilies { count } } } }'
  expect(costOf(things, { ids: ids(100) })).toBeLessThanOrEqual(defaultLimits.cost)
})

describe('the page that fits', () => {
  const fitting = (query: string, limit: number) => {
    const document = parse(query)
    const operation = getOperationAST(document)
    if (operation == null) throw new Error('No operation.')
    return pageThatFits({ document, operation }, limit, (options) => costOf(document, {}, options))
  }
  const nested = (outer: number, inner: number) =>
    `{ found: actors(first: ${outer}) { ...Page } cheap: topics(first: 5) { nodes { id } } }
     fragment Page on ActorConnection { nodes { id said: statements(first: ${inner}) { nodes { id } } } }`

  test('is that of the costliest field, and one item more would be too many', () => {
    const page = fitting(nested(100, 100), 5_000)
    expect(page).toEqual({ field: 'found', first: 48 })
    expect(costOf(nested(48, 100))).toBeLessThanOrEqual(5_000)
    expect(costOf(nested(49, 100))).toBeGreaterThan(5_000)
  })

  test('is that of a field further down where a page of one is too much', () => {
    expect(fitting('{ actors(first: 1) { nodes { statements(first: 100) { nodes { id } } } } }', 50)).toEqual(
      {
        field: 'actors.nodes.statements',
        first: 47,
      },
    )
  })

  test('names the field alone where no page size fits', () => {
    expect(fitting('{ eventCounts(by: MONTH, first: 10) { count } }', 1_000)).toEqual({
      field: 'eventCounts',
      first: undefined,
    })
  })

  test('is none where nothing has pages', () => {
    expect(fitting('{ actor(id: "a") { id } }', 0)).toBeUndefined()
  })
})
