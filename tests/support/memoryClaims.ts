import type { Word } from '../../src/domain/vocabulary.ts'
import type { MemoryClocks, MemoryGraph } from './MemoryGraph.ts'

/** What is claimed of an event in one aspect and what stands behind it, by the plain rules. */
export interface MemoryClaim {
  readonly aspect: Word<'aspect'>
  readonly status: Word<'claimStatus'>
  readonly statements: readonly string[]
  readonly confirmedBy: readonly string[]
  readonly contestedBy: readonly string[]
  readonly corroboration: { readonly speakers: number; readonly independentSources: number }
  readonly hearsay: Readonly<Record<number, number>>
  readonly anonymousOnly: boolean
}

/** The claim of one aspect of an event, or null where nobody speaks of it. */
export function claimOn(
  memory: MemoryGraph,
  event: string,
  aspect: Word<'aspect'>,
  clocks: MemoryClocks,
): MemoryClaim | null {
  const statements = memory
    .about(event, clocks)
    .filter(({ about }) => about.some((each) => each.thing === event && each.aspect === aspect))
  if (statements.length === 0) return null
  const ids = new Set(statements.map(({ id }) => id))
  const answers = memory.linksAt(clocks).filter((link) => link.aspect === aspect && ids.has(link.to))
  const speaker = (id: string) => memory.statements.get(id)?.speaker
  const confirming = answers.filter(
    ({ type, from, to }) => type === 'CONFIRMS' && speaker(from) !== speaker(to),
  )
  const contesting = answers.filter(({ type }) => type === 'DENIES' || type === 'CONTRADICTS')
  const affirmed = statements.filter(({ polarity }) => polarity === 'AFFIRMED')
  return {
    aspect,
    status: contesting.length > 0 ? 'CONTESTED' : confirming.length > 0 ? 'CONFIRMED' : 'UNCONFIRMED',
    statements: [...ids].sort(),
    confirmedBy: distinct(confirming.map(({ from }) => from)),
    contestedBy: distinct(contesting.map(({ from }) => from)),
    corroboration: {
      speakers: new Set(affirmed.map((statement) => statement.speaker)).size,
      independentSources: groupsOf(memory, [...new Set(affirmed.map(({ source }) => source))]),
    },
    hearsay: Object.fromEntries(
      statements.map(({ attributionDepth: depth }) => [
        depth,
        statements.filter(({ attributionDepth }) => attributionDepth === depth).length,
      ]),
    ),
    anonymousOnly: statements.every(
      (statement) =>
        statement.attributionDepth > 0 && memory.thing(statement.speaker).type === 'UnnamedActor',
    ),
  }
}

/** How many groups sources fall into, of which none cites another: each is grown until nothing more joins it. */
function groupsOf(memory: MemoryGraph, sources: readonly string[]): number {
  let left = [...sources]
  let groups = 0
  while (left.length > 0) {
    let group = left.slice(0, 1)
    let size = 0
    while (size < group.length) {
      size = group.length
      group = left.filter((source) =>
        group.some(
          (member) => member === source || reaches(memory, member, source) || reaches(memory, source, member),
        ),
      )
    }
    left = left.filter((source) => !group.includes(source))
    groups++
  }
  return groups
}

function reaches(memory: MemoryGraph, from: string, to: string): boolean {
  const seen = new Set<string>()
  const next = [from]
  for (let source = next.pop(); source !== undefined; source = next.pop()) {
    for (const cited of memory.cites.get(source) ?? []) {
      if (cited === to) return true
      if (!seen.has(cited)) next.push(cited)
      seen.add(cited)
    }
  }
  return false
}

function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort()
}
