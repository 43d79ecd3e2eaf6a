/** A source and the others that it cites, directly or through sources between. */
export interface CitingSource {
  readonly id: string
  readonly cites: readonly string[]
}

/**
 * How many of some sources stand independent of one another: those of which one cites another count as one, and so do those that a
 * chain of such pairs holds together.
 */
export function independentSources(sources: readonly CitingSource[]): number {
  const groups = new Map(sources.map(({ id }) => [id, new Set([id])]))
  for (const { id, cites } of sources) {
    for (const cited of cites) {
      const [one, other] = [groups.get(id), groups.get(cited)]
      if (one === undefined || other === undefined || one === other) continue
      for (const member of other) groups.set(member, one.add(member))
    }
  }
  return new Set(groups.values()).size
}
