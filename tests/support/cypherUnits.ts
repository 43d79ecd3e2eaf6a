import { readdirSync } from 'node:fs'
import type { z } from 'zod'
import type { Cypher } from '../../src/graph/unit/defineCypher.ts'

const folder = new URL('../../src/graph/', import.meta.url)

/** Every Cypher unit that a file of src/graph exports, alone, in a list or in a record. */
export async function cypherUnits(): Promise<Cypher<z.ZodObject, z.ZodObject>[]> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  )
  const modules = await Promise.all(
    files.map((file) => import(new URL(file, folder).href) as Promise<Record<string, unknown>>),
  )
  const units = modules.flatMap((module) => Object.values(module).flatMap(unitsIn))
  return [...new Map(units.map((unit) => [unit.name, unit])).values()].sort((a, b) =>
    a.name < b.name ? -1 : 1,
  )
}

function unitsIn(value: unknown): Cypher<z.ZodObject, z.ZodObject>[] {
  if (typeof value !== 'object' || value === null) return []
  if ('text' in value && 'kind' in value && 'parameters' in value)
    return [value as Cypher<z.ZodObject, z.ZodObject>]
  return Object.getPrototypeOf(value) === Object.prototype ? Object.values(value).flatMap(unitsIn) : []
}
