import type { Integer, Record as DriverRecord } from 'neo4j-driver'
import { z } from 'zod'
import { integer } from './integer.ts'
import { listedRow } from './listed.ts'

type Convert = (value: unknown) => unknown

/**
 * What makes rows of this schema from the driver's records, without checking them: the driver's integers become numbers, which a
 * number that is too large refuses, and everything else stays what it is. The tests hold every record against the whole schema.
 */
export function rowMaker<Row extends z.ZodObject>(schema: Row): (record: DriverRecord) => z.output<Row> {
  const columns = Object.entries(schema.shape).map(
    ([column, inner]) => [column, conversionOf(inner as z.ZodType)] as const,
  )
  return (record) => {
    const row: Record<string, unknown> = {}
    for (const [column, convert] of columns) {
      const value: unknown = record.get(column)
      row[column] = convert === undefined ? value : convert(value)
    }
    return row as z.output<Row>
  }
}

/** How a value of the driver's becomes one of this schema; undefined where it is one. */
function conversionOf(schema: z.ZodType): Convert | undefined {
  if (schema === integer) return toNumber
  const row = listedRow(schema)
  if (row !== undefined) return ofListed(row)
  if (schema instanceof z.ZodNullable) return ofNullable(conversionOf(schema.unwrap() as z.ZodType))
  if (schema instanceof z.ZodArray) return ofList(conversionOf(schema.element as z.ZodType))
  if (schema instanceof z.ZodObject) return ofMap(schema)
  if (plain.some((kind) => schema instanceof kind)) return undefined
  // Whatever else a schema may be is left to the schema itself.
  return (value) => schema.parse(value)
}

function toNumber(value: unknown): unknown {
  const number = (value as Integer).toNumber()
  // Beyond 2^53 − 1 the schema says what is wrong.
  return Number.isSafeInteger(number) ? number : integer.parse(value)
}

const plain = [z.ZodString, z.ZodNumber, z.ZodBoolean, z.ZodEnum, z.ZodLiteral, z.ZodNull]

function ofNullable(convert: Convert | undefined): Convert | undefined {
  return convert && ((value) => (value === null ? null : convert(value)))
}

function ofList(convert: Convert | undefined): Convert | undefined {
  return convert && ((values) => (values as unknown[]).map(convert))
}

function ofListed({ shape }: z.ZodObject): Convert {
  const columns = Object.entries(shape).map(
    ([key, inner]) => [key, conversionOf(inner as z.ZodType)] as const,
  )
  return (values) => {
    const row: Record<string, unknown> = {}
    let at = 0
    for (const [key, convert] of columns) {
      const value = (values as readonly unknown[])[at++]
      row[key] = convert === undefined ? value : convert(value)
    }
    return row
  }
}

function ofMap(schema: z.ZodObject): Convert | undefined {
  const conversions = Object.entries(schema.shape).flatMap(([key, inner]) => {
    const convert = conversionOf(inner as z.ZodType)
    return convert === undefined ? [] : [[key, convert] as const]
  })
  if (conversions.length === 0) return undefined
  return (value) => {
    const map = { ...(value as Record<string, unknown>) }
    for (const [key, convert] of conversions) map[key] = convert(map[key])
    return map
  }
}
