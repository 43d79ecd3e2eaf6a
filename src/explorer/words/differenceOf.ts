import type { Path, Thing } from '../asking/types.ts'

/** The things that a path leads through and not all other paths do, in the order of the path. Where there are none, all that it leads through. */
export function differenceOf(path: Path, all: readonly Path[]): Thing[] {
  const between = betweenEnds(path)
  const others = all.filter((one) => one !== path).map((one) => new Set(betweenEnds(one).map(({ id }) => id)))
  const different = between.filter(({ id }) => others.some((ids) => !ids.has(id)))
  return different.length === 0 ? between : different
}

function betweenEnds({ hops }: Path): Thing[] {
  return hops.slice(0, -1).map(({ to }) => to)
}
