import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fingerprint } from '../../src/domain/fingerprint.ts'
import { loggedFailures } from '../support/answerOf.ts'
import { articleApi } from '../support/articleApi.ts'
import { dump } from '../support/dump.ts'
import { everyArgument } from '../support/everyArgument.ts'
import { harbourSeed } from '../support/harbourSeed.ts'
import { hostileStrings } from '../support/hostileStrings.ts'
import { idOf } from '../support/statementIds.ts'

const { answer } = articleApi(harbourSeed)

let before: string
beforeAll(async () => {
  before = fingerprint(await dump())
})
afterAll(async () => {
  expect(fingerprint(await dump()), 'the graph was changed').toBe(before)
})

/** What an operation may be refused with for a value of its caller. */
const mendable = ['BAD_USER_INPUT', 'INVALID_CURSOR', 'PAGE_TOO_LARGE']

async function expectNoFailure(query: string, variables: object): Promise<void> {
  const { codes, data } = await answer(query, variables)
  const told = JSON.stringify(variables).slice(0, 100)
  for (const code of codes) expect(mendable, `${told}\n${loggedFailures()}`).toContain(code)
  if (codes.length === 0) expect(data, told).toBeTruthy()
}

const scalars = ['ID', 'String', 'Date', 'DateTime']
const strings = everyArgument.filter(({ type }) => scalars.includes(type))
const enums = everyArgument.filter(({ type, isList }) => ![...scalars, 'Int'].includes(type) && !isList)
const enumLists = everyArgument.filter(({ type, isList }) => ![...scalars, 'Int'].includes(type) && isList)
const integers = everyArgument.filter(({ type }) => type === 'Int')

describe('the graph stays as it is, and nothing fails, whatever is said in', () => {
  test.each(strings.filter(({ isList }) => !isList))(
    '$name',
    { timeout: 60_000 },
    async ({ name, query, variables }) => {
      // What is no cursor is refused alike everywhere, and everywhere tried with what looks like one.
      const isNestedCursor = /^(?!Query).*\((after|before)\)$/.test(name)
      const values = hostileStrings.filter((_, index) => !isNestedCursor || index % 7 === 0)
      for (const value of values) await expectNoFailure(query, variables(value))
    },
  )

  test.each(strings.filter(({ isList }) => isList))('$name', async ({ query, variables }) => {
    const values = hostileStrings.slice(0, 100)
    await expectNoFailure(query, variables(values))
    await expectNoFailure(query, variables(values.toReversed()))
    await expectNoFailure(query, variables(Array.from({ length: 100 }, () => '__proto__')))
    await expectNoFailure(query, variables('\0'))
  })

  test.each(enums)('$name, which takes a choice', async ({ query, variables }) => {
    for (const value of hostileStrings.slice(0, 12)) {
      expect((await answer(query, variables(value))).codes).toEqual(['BAD_USER_INPUT'])
    }
  })

  test.each(enumLists)('$name, which takes choices', async ({ query, variables }) => {
    const { codes } = await answer(query, variables(hostileStrings))
    expect(new Set(codes)).toEqual(new Set(['BAD_USER_INPUT']))
  })

  test.each(integers)('$name, which takes a number', async ({ query, variables }) => {
    const bounds = [0, -1, 1, 2_147_483_647, -2_147_483_648, 2_147_483_648, 1e300, 0.5, '1', true, [], {}]
    for (const value of bounds) await expectNoFailure(query, variables(value))
  })
})

const ids = [
  'kremlin',
  'istanbul',
  'istanbul-talks',
  'ceasefire',
  'istanbul-2025-07',
  'istanbul-talks-1',
  'no-ceasefire-within-50-days',
  idOf('headline-in-istanbul'),
]

test.each(strings.filter(({ type }) => type === 'ID'))(
  '$name takes ids of every type',
  async ({ query, variables, isList }) => {
    for (const value of isList ? [ids] : ids) {
      expect((await answer(query, variables(value))).codes).toEqual([])
    }
  },
)

test.each(strings.filter(({ type }) => type === 'Date'))(
  '$name takes every day that there is, and no other',
  async ({ query, variables }) => {
    for (const day of ['0001-01-01', '1582-10-15', '1900-02-28', '2024-02-29', '9999-12-31']) {
      expect((await answer(query, variables(day))).codes, day).toEqual([])
    }
    await expectNoFailure(query, variables('0000-01-01'))
    for (const day of [
      '2025-02-29',
      '2025-13-01',
      '2025-00-10',
      '10000-01-01',
      '-0001-01-01',
      '2025-7-1',
      '20250701',
      '2025-07-01T00:00:00Z',
      20_250_701,
      true,
      {},
      [],
    ]) {
      expect((await answer(query, variables(day))).codes, JSON.stringify(day)).toEqual(['BAD_USER_INPUT'])
    }
  },
)

test('what is written into the document itself does no harm either', async () => {
  for (const value of hostileStrings) {
    const { codes } = await answer(
      `{ node(id: ${JSON.stringify(value)}) { id } search(text: ${JSON.stringify(value)}) { totalCount } }`,
    )
    for (const code of codes)
      expect([...mendable, 'GRAPHQL_PARSE_FAILED'], value.slice(0, 50)).toContain(code)
  }
  const block = '{ node(id: """x" }) MATCH (n) DETACH DELETE n \\""" """) { id } }'
  expect((await answer(block)).codes).toEqual([])
})
