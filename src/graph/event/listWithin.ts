import { afterKey, keySeparator } from '../../domain/pageKey.ts'
import type { Range } from '../unit/defineList.ts'

interface ListWithin {
  /** What every key of the list begins with. */
  readonly start: string
  /** Holds for the keys of the list. */
  readonly bounds: string
  readonly range: Range
}

/**
 * The list that an owner has of the events of one kind within an index: `key` is the indexed property (domain/pageKey), `owner` a Cypher
 * expression of whose list it is, and `kind` is bound.
 */
export function listWithin(key: string, owner: string): ListWithin {
  const ownerAndKind = `${owner} + '${keySeparator}' + kind + `
  const start = `${ownerAndKind}'${keySeparator}'`
  return {
    start,
    bounds: `${key} > ${start} AND ${key} < ${ownerAndKind}'${afterKey}'`,
    range: { ascending: `${key} > ${start} + $after`, descending: `${key} < ${start} + $after`, key },
  }
}
