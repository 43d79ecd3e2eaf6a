import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLNamedType,
} from 'graphql'
import { schema } from '../../src/api/schema.ts'
import { everyList } from './everyList.ts'

/** One value that a client can hand over: an argument, or a field of an input object in it. */
export interface Argument {
  /** The type, field and argument, and where in it the value stands. */
  readonly name: string
  /** The scalar or enum that is expected. */
  readonly type: string
  readonly isList: boolean
  /** An operation that takes what is given in `$given`. */
  readonly query: string
  /** The variables that hand a value over in this place. */
  readonly variables: (value: unknown) => { given: unknown }
}

/** What is read of the types that read nothing until a part of them is asked for. */
const parts: Record<string, string> = {
  Between: 'meetings { totalCount } actions { totalCount } statements { totalCount }',
  Agreement: 'topics { verdict } confirmations { type } contradictions { type }',
}

/** Every value that a client can hand over anywhere in the schema. */
export const everyArgument: readonly Argument[] = [...singles(), ...lists()]

/** Fields of the root that answer with things and not with a page. */
function singles(): Argument[] {
  return Object.values(schema.getQueryType()?.getFields() ?? {})
    .filter(({ type }) => !getNamedType(type).name.endsWith('Connection'))
    .flatMap(({ name, args, type }) =>
      args.flatMap((argument) => {
        const beside = args
          .filter(
            (other) => other !== argument && isNonNullType(other.type) && other.defaultValue === undefined,
          )
          .map((other) => `${other.name}: ${exampleOf(other.type)}, `)
        return placesIn(
          `Query.${name}`,
          argument,
          (given) =>
            `${name}(${beside.join('')}${given}) { ${parts[getNamedType(type).name] ?? '__typename'} }`,
        )
      }),
    )
}

function exampleOf(type: GraphQLInputType): string {
  const named = getNamedType(type)
  const one = isInputObjectType(named) ? objectOf(named) : wordOf(named)
  return isListType(getNullableType(type)) ? `[${one}]` : one
}

/** An input object with the fields that it cannot lack. */
function objectOf(type: GraphQLInputObjectType): string {
  const fields = Object.values(type.getFields()).filter(
    (field) => isNonNullType(field.type) && field.defaultValue === undefined,
  )
  return `{ ${fields.map(({ name, type: inner }) => `${name}: ${exampleOf(inner)}`).join(', ')} }`
}

function wordOf(type: GraphQLNamedType): string {
  if (isEnumType(type)) return type.getValues()[0]?.name ?? ''
  return type.name === 'Int' ? '1' : '"kremlin"'
}

function lists(): Argument[] {
  return everyList
    .filter(({ name }) => !name.includes(' under '))
    .flatMap(({ name, of, field, given: needed }) => {
      const [typeName = ''] = name.split('.')
      const type = schema.getType(typeName)
      const args = isObjectType(type) ? (type.getFields()[field]?.args ?? []) : []
      return args.flatMap((argument) =>
        placesIn(name, argument, (given) => {
          // A list that can be read from its end takes one of the two lengths.
          const length = argument.name === 'last' ? [] : ['first: 5']
          const beside = [...(needed === undefined ? [] : [needed]), ...length]
            .filter((other) => !other.startsWith(`${argument.name}:`))
            .map((other) => `${other}, `)
          const list = `${field}(${beside.join('')}${given}) { totalCount nodes { __typename } }`
          return of === null ? list : `${of} { ${list} }`
        }),
      )
    })
}

/** The argument itself, or each field of the input object that it is. */
function placesIn(of: string, argument: GraphQLArgument, selection: (given: string) => string): Argument[] {
  const query = `query ($given: ${String(argument.type)}) { ${selection(`${argument.name}: $given`)} }`
  const type = getNamedType(argument.type)
  if (isInputObjectType(type)) {
    return Object.values(type.getFields()).map((field) => ({
      name: `${of}(${argument.name}.${field.name})`,
      ...shapeOf(field.type),
      query,
      variables: (value: unknown) => ({ given: { [field.name]: value } }),
    }))
  }
  const name = `${of}(${argument.name})`
  return [{ name, ...shapeOf(argument.type), query, variables: (value: unknown) => ({ given: value }) }]
}

function shapeOf(type: GraphQLInputType): { type: string; isList: boolean } {
  const isList = isListType(isNonNullType(type) ? type.ofType : getNullableType(type))
  return { type: getNamedType(type).name, isList }
}
