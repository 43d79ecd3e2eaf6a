import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql'
import type { GraphQLInputObjectType, GraphQLInputType } from 'graphql'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { schema } from '../../src/api/schema.ts'
import { itemLine } from '../../src/domain/interchange.ts'

const inputOf = (name: string) => {
  const type = schema.getType(name)
  if (!isInputObjectType(type)) throw new Error(`${name} is no input.`)
  return type
}

interface Field {
  readonly required: boolean
  readonly list: boolean
  /** The values of an enum, or what an object has. */
  readonly holds: readonly string[] | Readonly<Record<string, Field>> | null
}

const records = inputOf('RecordInput').getFields()
const options = new Map(itemLine.options.map((option) => [option.shape.record.value as string, option]))

test('a proposal takes every record of the interchange format but those of coded sets', () => {
  expect(Object.keys(records).sort()).toEqual([...options.keys()].sort())
})

test.each([...options])('a record %s has the fields of its line', (kind, option) => {
  const { record: _, ...line } = fieldsOfLine(option)
  const input = getNamedType(records[kind]?.type)
  if (!isInputObjectType(input)) throw new Error(`${kind} is no input.`)
  expect(fieldsOfInput(input)).toEqual(line)
})

function fieldsOfInput(type: GraphQLInputObjectType): Record<string, Field> {
  const fields = Object.values(type.getFields()).map(
    (field) => [field.name, { required: isNonNullType(field.type), ...shapeOf(field.type) }] as const,
  )
  return Object.fromEntries(fields)
}

function shapeOf(type: GraphQLInputType): Omit<Field, 'required'> {
  const inner = getNamedType(type)
  const list = isListType(getNullableType(type))
  if (isInputObjectType(inner)) return { list, holds: fieldsOfInput(inner) }
  return {
    list,
    holds: isEnumType(inner)
      ? inner
          .getValues()
          .map(({ name }) => name)
          .sort()
      : null,
  }
}

function fieldsOfLine(object: z.ZodType): Record<string, Field> {
  if (object instanceof z.ZodUnion) {
    // A union is one input, whose fields are those of its options, each left out in another.
    const merged = Object.assign(
      {},
      ...object.options.map((option) => fieldsOfLine(option as z.ZodType)),
    ) as Record<string, Field>
    return Object.fromEntries(
      Object.entries(merged).map(([name, field]) => [name, { ...field, required: false }]),
    )
  }
  if (!(object instanceof z.ZodObject)) throw new Error('A line holds fields.')
  return Object.fromEntries(
    Object.entries(object.shape as Record<string, z.ZodType>).map(([name, field]) => [
      name,
      { required: !field.safeParse(undefined).success, ...holdsOf(name, bare(field)) },
    ]),
  )
}

function holdsOf(name: string, type: z.ZodType): Omit<Field, 'required'> {
  if (type instanceof z.ZodArray) return { ...holdsOf(name, bare(type.element as z.ZodType)), list: true }
  if (type instanceof z.ZodObject || type instanceof z.ZodUnion)
    return { list: false, holds: fieldsOfLine(type) }
  // Kinds of actors and events are labels in a line, and enums in capitals in answers.
  const isLabel = type instanceof z.ZodEnum && type.options.some((word) => /[a-z]/.test(String(word)))
  if (type instanceof z.ZodEnum && !isLabel) return { list: false, holds: type.options.map(String).sort() }
  return { list: false, holds: null }
}

/** The type of a field that may be left out. */
function bare(type: z.ZodType): z.ZodType {
  return type instanceof z.ZodOptional ? bare(type.unwrap() as z.ZodType) : type
}
