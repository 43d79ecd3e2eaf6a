import { typedIds } from '../domain/faults/SeedView.ts'
import type { Seed } from '../domain/seed.ts'

/** Every id of a thing, source or condition that a seed describes or refers to, each once. */
export function idsIn(seed: Seed): string[] {
  const ids = [
    ...typedIds(seed).map(([id]) => id),
    ...Object.values(seed.sources).flatMap(({ publisher, cites = [] }) => [publisher, ...cites]),
    ...Object.values(seed.statements).flatMap((statement) => [
      statement.speaker,
      statement.source,
      statement.condition,
      statement.fulfils,
      ...statement.about.map(({ subject }) => subject),
      ...(statement.asserts ?? []).flatMap(({ from, to }) => [from, to]),
    ]),
    // Of an unnamed actor, the source that it occurs in.
    ...Object.keys(seed.actors).map((id) => id.split('#')[0]),
  ]
  return [...new Set(ids.filter((id) => id !== undefined))]
}
