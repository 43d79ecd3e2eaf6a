import { parseSeed } from '../domain/parseSeed.ts'
import type { SeedAsWritten } from '../domain/seed.ts'
import { contentHashOf } from '../domain/contentHashOf.ts'

/** The id by which another seed refers to a statement of this one, whatever its version. */
export function statementIdIn(seed: SeedAsWritten, key: string): string {
  const statement = Object.hasOwn(seed.statements, key) ? parseSeed(seed).statements[key] : undefined
  if (statement === undefined) throw new RangeError(`The seed "${seed.name}" has no statement "${key}".`)
  return contentHashOf(statement)
}
