import { istanbulTalks1 } from '../../seed/istanbul-talks-1/istanbulTalks1.ts'
import { parseSeed } from '../../src/domain/parseSeed.ts'
import { contentHashOf } from '../../src/domain/contentHashOf.ts'
import { timeKey } from '../../src/domain/pageKey.ts'
import type { SeedAsWritten } from '../../src/domain/seed.ts'
import { timeSpan, type TimeAsWritten } from '../../src/domain/timeSpan.ts'
import { plainSayings } from './plainSayings.ts'

/** The article's statements by the keys of its seed: the id of each, and its place in the order of time. */
const article = statementsOf(istanbulTalks1)

/** The ids and places of the statements of a seed, by key. */
export function statementsOf(seed: SeedAsWritten): ReadonlyMap<string, { id: string; place: string }> {
  const { sources, statements } = parseSeed(seed)
  const daysOf = (time: TimeAsWritten | undefined) =>
    time === undefined ? { earliest: null, latest: null } : timeSpan(time)
  const sayings = plainSayings(
    Object.entries(statements).map(([id, { saidAt, source, reportedBy }]) => ({
      id,
      ...daysOf(saidAt),
      published: daysOf(sources[source]?.publishedAt),
      reporter: reportedBy ?? null,
    })),
  )
  return new Map(
    Object.entries(statements).map(([key, statement]) => {
      const id = contentHashOf(statement)
      return [key, { id, place: timeKey(sayings.get(key) ?? null, id) }]
    }),
  )
}

/** The id of a statement of the article. */
export function idOf(key: string): string {
  return found(key).id
}

/** The keys of statements of the article, oldest first as lists have them; what has no day comes last, by id. */
export function oldestFirst(keys: readonly string[]): string[] {
  return [...keys].sort((a, b) => (found(a).place < found(b).place ? -1 : 1))
}

/** The keys of the article's statements that have these ids, in their order; an id of another seed stays an id. */
export function keysOf(ids: readonly string[]): string[] {
  const keys = new Map([...article].map(([key, { id }]) => [id, key]))
  return ids.map((id) => keys.get(id) ?? id)
}

/** Every key of the article's statements. */
export const articleKeys: readonly string[] = [...article.keys()]

function found(key: string) {
  const statement = article.get(key)
  if (statement === undefined) throw new RangeError(`The article has no statement "${key}".`)
  return statement
}
