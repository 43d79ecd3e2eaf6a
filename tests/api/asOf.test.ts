import { getNamedType, isNonNullType } from 'graphql'
import { describe, expect, test } from 'vitest'
import { schema } from '../../src/api/schema.ts'
import { articleApi } from '../support/articleApi.ts'
import { harbourSeed } from '../support/harbourSeed.ts'

const { ask, refusal } = articleApi(harbourSeed)

const keys = ['nodes', 'totalCount']
/** The ledger says what was known when, and proposals are not known yet: neither has a moment of its own. */
const withoutMoment = ['ledger', 'changes', 'proposal', 'proposals', 'checkQuotes']
const roots = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(
  ({ name }) => !withoutMoment.includes(name),
)
/** Something that each field of the root for one thing finds. */
const known: Record<string, string> = {
  actor: 'ukraine',
  action: 'trump-warning-to-russia',
  event: 'istanbul-2025-07',
  meeting: 'istanbul-2025-07',
  meetingSeries: 'istanbul-talks',
  topic: 'ceasefire',
  source: 'istanbul-talks-1',
  condition: 'no-ceasefire-within-50-days',
}

/** The fields of the root that need no more than ids or words, called with these. */
const calls = roots.flatMap(({ name, args, type }) => {
  const needed = args.filter(
    (argument) => isNonNullType(argument.type) && argument.defaultValue === undefined,
  )
  if (needed.some((argument) => !['id', 'ids', 'text'].includes(argument.name))) return []
  const id = known[name] ?? 'istanbul'
  const given = needed.map(
    (argument) => `${argument.name}: ${argument.name === 'ids' ? `["${id}"]` : `"${id}"`}`,
  )
  const selection = getNamedType(type).name.endsWith('Connection')
    ? '{ totalCount nodes { id } }'
    : '{ __typename id }'
  const call = (moment: string) => `${name}(${[...given, `asOf: ${moment}`].join(', ')}) ${selection}`
  return [{ name, call, text: `query ($asOf: AsOf) { ${call('$asOf')} }` }]
})

test('every field of the root but those of the ledger and of proposals takes a moment', () => {
  expect(roots.filter(({ args }) => !args.some(({ name }) => name === 'asOf'))).toEqual([])
})

describe.each(calls)('$name', ({ name, call, text }) => {
  test.each([{}, { validAt: null }, { knownAt: null, validAt: null }, { knownAt: '9999-12-31T23:59:59Z' }])(
    'is as it is known now with %j',
    async (asOf) => {
      const now = await ask(text, { asOf: null })
      expect(now).toEqual(await ask(text))
      expect(await ask(text, { asOf })).toEqual(now)
      const { totalCount = 1 } = (now[name] ?? {}) as { totalCount?: number }
      // No statement is found by an id that is known beforehand.
      if (name !== 'statement') expect(totalCount).toBeGreaterThan(0)
    },
  )

  test('is empty as of a moment before the graph knew anything', async () => {
    const empty = { nodes: [], totalCount: 0 }
    const found = (await ask(text, { asOf: { knownAt: '2001-01-01T00:00:00+02:00' } }))[name]
    expect([null, [null], empty].map((nothing) => JSON.stringify(nothing))).toContain(
      JSON.stringify(found, keys),
    )
  })

  test('is refused beside another moment', async () => {
    const moment = 'asOf: { validAt: "2025-07-21T18:30:00Z" }'
    const other = `topics(${moment}) { totalCount }`
    expect(await refusal(`{ ${call('null')} other: ${other} }`)).toBe('MIXED_AS_OF')
    expect(await refusal(`{ ${call('{ knownAt: "2025-07-21T18:30:00Z" }')} other: ${other} }`)).toBe(
      'MIXED_AS_OF',
    )
  })

  test.each(['yesterday', '2025-07-21', '', 1, '2025-13-01T00:00:00Z', {}])(
    'takes no moment %j',
    async (instant) => {
      expect(await refusal(text, { asOf: { knownAt: instant } })).toBe('BAD_USER_INPUT')
      expect(await refusal(text, { asOf: { validAt: instant } })).toBe('BAD_USER_INPUT')
    },
  )
})
