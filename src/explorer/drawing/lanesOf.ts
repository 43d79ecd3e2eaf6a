interface Ended {
  readonly id: string
  readonly from: { readonly id: string }
  readonly to: { readonly id: string }
}

/** The lane of each tie among those of the same two things, counted from 0. */
export function lanesOf(ties: readonly Ended[]): Map<string, number> {
  const taken = new Map<string, number>()
  return new Map(
    ties.map(({ id, from, to }) => {
      const pair = [from.id, to.id].sort().join('\n')
      const lane = taken.get(pair) ?? 0
      taken.set(pair, lane + 1)
      return [id, lane]
    }),
  )
}
