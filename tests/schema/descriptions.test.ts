import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql'
import type { GraphQLField, GraphQLNamedType } from 'graphql'
import { expect, test } from 'vitest'
import { errorCode } from '../../src/domain/errorCode.ts'
import { userErrorCode } from '../../src/domain/userErrorCode.ts'

interface Element {
  readonly path: string
  readonly description: string
}

const schema = readSchema()
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
)
const elements: readonly Element[] = [
  { path: 'schema', description: schema.description ?? '' },
  ...types.flatMap(elementsOf),
]

test('every element of the schema is described in full sentences', () => {
  expect(elements.length).toBeGreaterThan(500)
  expect(pathsOf(({ description }) => !/^(SHA-256|["`]?[A-Z]).*\.$/s.test(description))).toEqual([])
})

test('no description only repeats the name of its element', () => {
  expect(pathsOf(({ description }) => description.split(/\s+/).length < 4)).toEqual([])
})

test('no line of a description is longer than 100 characters', () => {
  expect(pathsOf(({ description }) => description.split('\n').some(({ length }) => length > 100))).toEqual([])
})

test('a description names only elements, values and error codes that exist', () => {
  const known = new Set([
    ...elements.flatMap((element) => element.path.split('.')),
    ...Object.keys(errorCode),
    ...Object.keys(userErrorCode),
  ])
  const unknown = elements.flatMap(({ path: where, description }) =>
    namesIn(description)
      .filter((name) => !known.has(name))
      .map((name) => `${where} names ${name}`),
  )
  expect(unknown).toEqual([])
})

test('a field of an interface is described alike in all that implement it, arguments included', () => {
  const differing = types.flatMap((type) =>
    fieldsOf(type).flatMap((field) =>
      interfacesOf(type)
        .flatMap((face) => fieldsOf(face).filter(({ name }) => name === field.name))
        .filter((declared) => wording(declared) !== wording(field))
        .map(() => `${type.name}.${field.name}`),
    ),
  )
  expect(differing).toEqual([])
})

test.each(['first', 'after', 'filter', 'orderBy', 'asOf', 'edges', 'pageInfo', 'totalCount', 'cursor'])(
  '%s is described alike wherever it stands',
  (name) => {
    // These have arguments of their own: a timeline reads in both directions, paths are filtered by what they run through, and
    // positions are a plain list that goes on after an actor. A candidate of a quote has text after it. A subscription begins with the next
    // change, and the ledger has the cursor of its last one.
    const described = elements.filter(
      ({ path: where }) =>
        where.endsWith(`.${name}`) &&
        !/^(Query.timeline.(first|after|filter)|Query.paths.filter|Topic.positions.(first|after)|QuoteCandidate.after|Subscription.changes.after|Ledger.cursor)$/.test(
          where,
        ),
    )
    expect(new Set(described.map(({ description }) => description)).size).toBe(1)
  },
)

test('a page holds 20 items unless stated, as the description of first says', () => {
  const pageSizes = types
    .flatMap(fieldsOf)
    .filter(({ name, args }) => name !== 'positions' && args.every((argument) => argument.name !== 'last'))
    .flatMap(({ args }) => args)
    .filter(({ name }) => name === 'first')
  expect(new Set(pageSizes.map(({ defaultValue }) => defaultValue))).toEqual(new Set([20]))
  expect(pageSizes[0]?.description).toContain('20 unless stated')
})

test('a descending order is described as the exact reverse of the ascending one', () => {
  // ActorOrder.EVENTS_DESC has no ascending twin: actors without events come last in any order that is of use.
  const descending = elements.filter(
    ({ path: where }) =>
      where.endsWith('_DESC') && elements.some((other) => other.path === where.replace(/_DESC$/, '_ASC')),
  )
  expect(descending.length).toBeGreaterThan(0)
  for (const { path: where, description } of descending) {
    const ascending = where.replace(/^.*\./, '').replace(/_DESC$/, '_ASC')
    expect(description).toContain(`The exact reverse of ${ascending}`)
  }
})

function readSchema() {
  const folder = path.join(import.meta.dirname, '../../schema')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const sdl = files.filter((file) => file.endsWith('.graphql'))
  return buildSchema(sdl.map((file) => readFileSync(path.join(folder, file), 'utf8')).join('\n'))
}

function elementsOf(type: GraphQLNamedType): Element[] {
  const members = isEnumType(type)
    ? type.getValues()
    : isInputObjectType(type)
      ? Object.values(type.getFields())
      : fieldsOf(type)
  return [
    { path: type.name, description: type.description ?? '' },
    ...members.map((member) => ({
      path: `${type.name}.${member.name}`,
      description: member.description ?? '',
    })),
    ...fieldsOf(type).flatMap((field) =>
      field.args.map((argument) => ({
        path: `${type.name}.${field.name}.${argument.name}`,
        description: argument.description ?? '',
      })),
    ),
  ]
}

function fieldsOf(type: GraphQLNamedType): GraphQLField<unknown, unknown>[] {
  return isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : []
}

function interfacesOf(type: GraphQLNamedType): readonly GraphQLNamedType[] {
  return isObjectType(type) || isInterfaceType(type) ? type.getInterfaces() : []
}

function wording({ description, args }: GraphQLField<unknown, unknown>): string {
  return JSON.stringify([description, args.map((argument) => [argument.name, argument.description])])
}

/** What stands between backticks, dotted paths taken apart, and words such as NAME_ASC. */
function namesIn(description: string): string[] {
  const quoted = [...description.matchAll(/`([\w.]+)`/g)].flatMap(([, name = '']) => name.split('.'))
  return [...quoted, ...(description.match(/\b[A-Z]+(?:_[A-Z]+)+\b/g) ?? [])]
}

function pathsOf(chosen: (element: Element) => boolean): string[] {
  return elements.filter(chosen).map((element) => element.path)
}
