import { sectionLimits, type ItemLine } from '../domain/interchange.ts'
import type { Change } from './changesAt.ts'
import { knots } from './knots.ts'

/** The changes of one instant as sections that an import takes, each resting on those before it. */
export function* sectionsOf(changes: ReadonlyMap<string, Change>): Generator<ItemLine[]> {
  const lines = (keys: ReadonlySet<string>) =>
    [...changes].filter(([key]) => keys.has(key)).map(([, { line }]) => line)
  const bytesOf = (keys: readonly string[]) =>
    keys.reduce((sum, key) => sum + Buffer.byteLength(JSON.stringify(changes.get(key)?.line)), 0)
  let section = new Set<string>()
  let bytes = 0
  for (const knot of knots([...changes.keys()], (key) => changes.get(key)?.needs ?? [])) {
    // A deadline is counted anew where its condition is described, so that stands with each statement that moves it.
    const together = [...new Set(knot.flatMap((key) => [key, ...(changes.get(key)?.moves ?? [])]))]
    const added = together.filter((key) => !section.has(key))
    const full =
      section.size + added.length > sectionLimits.records || bytes + bytesOf(added) > sectionLimits.bytes
    if (full && section.size > 0) {
      yield lines(section)
      section = new Set(together)
      bytes = bytesOf(together)
    } else {
      for (const key of added) section.add(key)
      bytes += bytesOf(added)
    }
  }
  if (section.size > 0) yield lines(section)
}
