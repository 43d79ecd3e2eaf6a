import { Kind, parse, type GraphQLResolveInfo } from 'graphql'
import { expect, test } from 'vitest'
import { selectedParts } from '../../src/api/reading/selectedParts.ts'

function partsOf(text: string) {
  const { definitions } = parse(text)
  const operation = definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION)
  const fragments = definitions.flatMap((definition) =>
    definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
  )
  return selectedParts({
    operation,
    fragments: Object.fromEntries(fragments),
  } as unknown as GraphQLResolveInfo)
}

test.each([
  ['{ events { nodes { id name status } } }', []],
  ['{ events { nodes { when: time { text } } } }', ['time']],
  [
    '{ actions { nodes { ...said coding { code } } } } fragment said on Action { time { text } }',
    ['coding', 'time'],
  ],
  ['{ statements { nodes { about { ... on Meeting { time { text } } } } } }', ['time', 'carriers']],
  ['query ($no: Boolean!) { events { nodes { time @include(if: $no) { text } } } }', ['time']],
  ['{ events { nodes { participants { edges { role node { statementsAbout { totalCount } } } } } } }', []],
  ['{ events { nodes { participants { edges { carriers: statements { id } } } } } }', ['carriers']],
  ['{ timeline(filter: {}, first: 1) { edges { at { edtf } } } }', ['time']],
])('%s selects %j of events and those involved', (text, parts) => {
  expect(partsOf(text)).toEqual(parts)
})
