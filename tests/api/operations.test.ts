import { existsSync, readFileSync } from 'node:fs'
import { Kind, parse, print } from 'graphql'
import { describe, expect, test } from 'vitest'
import { articleApi } from '../support/articleApi.ts'
import { meant, operations } from '../support/operationCases.ts'

const { ask } = articleApi()
const contract = new URL('../../../shared/contract/operations.graphql', import.meta.url)

/** How the page that an operation answered is asked where it ends. */
const endOfPage: Readonly<Record<string, string>> = {
  StatementsBySpeaker: `query ($id: ID!, $first: Int!, $after: String, $asOf: AsOf) {
    list: actor(id: $id, asOf: $asOf) { statements(first: $first, after: $after) { pageInfo { endCursor } } }
  }`,
  FindStatements: `query ($filter: StatementFilter!, $first: Int!, $after: String) {
    list: statements(filter: $filter, first: $first, after: $after) { pageInfo { endCursor } }
  }`,
  Timeline: `query ($filter: TimelineFilter!, $first: Int!, $after: String, $asOf: AsOf) {
    list: timeline(filter: $filter, first: $first, after: $after, asOf: $asOf) { pageInfo { endCursor } }
  }`,
}

async function endCursor(operation: string, variables: object): Promise<string> {
  const found = JSON.stringify(await ask(endOfPage[operation] ?? '', variables))
  return /"endCursor":"([^"]+)"/.exec(found)?.[1] ?? 'The page before is empty.'
}

describe.each(operations())('$name', ({ name, text, cases }) => {
  test.each(cases)('$title', async ({ variables, data }) => {
    const at = cases.findIndex((other) => other.variables === variables)
    const after =
      variables['after'] === '@end of the page before'
        ? { after: await endCursor(name, cases[at - 1]?.variables ?? {}) }
        : {}
    expect(await ask(text, { ...(meant({ ...variables, after: null }) as object), ...after })).toEqual(
      meant(data),
    )
  })

  test.skipIf(!existsSync(contract))('reads as the contract has it', () => {
    const held = parse(readFileSync(contract, 'utf8')).definitions.find(
      (definition) => definition.kind === Kind.OPERATION_DEFINITION && definition.name?.value === name,
    )
    expect(held && print(held)).toBe(print(parse(text)).trimEnd())
  })
})

test('the graph holds as much as the article tells of', async () => {
  const counted = await ask(`{
    actors(first: 1) { totalCount }
    meetings(first: 1) { totalCount }
    actions(first: 1) { totalCount }
    events(first: 1) { totalCount }
    statements(first: 1) { totalCount }
    sources(first: 1) { totalCount }
    topics(first: 1) { totalCount }
    places(first: 1) { totalCount }
    conditions(first: 1) { totalCount }
  }`)
  expect(counted).toEqual({
    actors: { totalCount: 17 },
    meetings: { totalCount: 5 },
    actions: { totalCount: 4 },
    events: { totalCount: 9 },
    statements: { totalCount: 75 },
    sources: { totalCount: 2 },
    topics: { totalCount: 7 },
    places: { totalCount: 1 },
    conditions: { totalCount: 1 },
  })
})
