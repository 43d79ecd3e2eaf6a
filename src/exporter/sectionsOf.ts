import { sectionLimits, type ItemLine } from '../domain/interchange.ts'
import type { Change } from './changesAt.ts'
import { knots } from './knots.ts'

/** Lines of one dataset that an import takes at once. */
export interface SectionLines {
  readonly dataset: string
  readonly lines: readonly ItemLine[]
}

/** The changes of one instant, of one dataset or of several, as sections that an import takes, each resting on those before it. */
export function* sectionsOf(changes: ReadonlyMap<string, Change>): Generator<SectionLines> {
  const needs = (key: string) => changes.get(key)?.needs.filter((need) => changes.has(need)) ?? []
  let keys = new Set<string>()
  let bytes = 0
  for (const [dataset, knot] of knotsByDataset(changes, needs)) {
    const [first] = keys
    const isFull =
      keys.size + knot.length > sectionLimits.records || bytes + bytesOf(knot) > sectionLimits.bytes
    if (first !== undefined && (isFull || changes.get(first)?.dataset !== dataset)) {
      yield section(keys)
      keys = new Set()
      bytes = 0
    }
    for (const key of knot) keys.add(key)
    bytes += bytesOf(knot)
  }
  if (keys.size > 0) yield section(keys)

  function bytesOf(some: readonly string[]): number {
    return some.reduce((sum, key) => sum + Buffer.byteLength(JSON.stringify(changes.get(key)?.line)), 0)
  }

  function section(chosen: ReadonlySet<string>): SectionLines {
    const own = [...changes].filter(([key]) => chosen.has(key)).map(([, change]) => change)
    return { dataset: own[0]?.dataset ?? '', lines: own.map(({ line }) => line) }
  }
}

/** The knots of the changes, those of a dataset that others lean on first, so that sections are few; a knot lies in one dataset. */
function knotsByDataset(
  changes: ReadonlyMap<string, Change>,
  needs: (key: string) => readonly string[],
): [dataset: string, knot: string[]][] {
  const datasetOf = (key: string) => changes.get(key)?.dataset ?? ''
  const keysBy = new Map<string, string[]>()
  for (const [key, { dataset }] of changes)
    keysBy
      .set(dataset, keysBy.get(dataset) ?? [])
      .get(dataset)
      ?.push(key)
  const leansOn = (dataset: string) => [...new Set((keysBy.get(dataset) ?? []).flatMap(needs).map(datasetOf))]
  const datasets = knots([...keysBy.keys()], leansOn).flat()
  const keys = datasets.flatMap((dataset) => keysBy.get(dataset) ?? [])
  return knots(keys, needs).map((knot) => [datasetOf(knot[0] ?? ''), knot])
}
