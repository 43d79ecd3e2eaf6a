/** Items in an order in which each comes after what it needs; those that need one another come together. */
export function knots(items: readonly string[], needs: (item: string) => readonly string[]): string[][] {
  const neededBy = new Map<string, string[]>(items.map((item) => [item, []]))
  for (const item of items) for (const need of needs(item)) neededBy.get(need)?.push(item)
  // Kosaraju's algorithm: who is met last in one direction reaches, in the other, exactly those of his own circle.
  const seen = new Set<string>()
  return depthFirst(items, needs)
    .reverse()
    .map((item) => depthFirst([item], (other) => neededBy.get(other) ?? [], seen))
    .filter((knot) => knot.length > 0)
    .reverse()
}

/** What can be reached, each after all that is reached from it; without recursion, for a chain can be as long as a dataset. */
function depthFirst(
  starts: readonly string[],
  next: (item: string) => readonly string[],
  seen = new Set<string>(),
): string[] {
  const done: string[] = []
  for (const start of starts) {
    const path: { item: string; left: Iterator<string> }[] = []
    const enter = (item: string) => {
      if (seen.has(item)) return
      seen.add(item)
      path.push({ item, left: next(item)[Symbol.iterator]() })
    }
    enter(start)
    for (let last = path.at(-1); last !== undefined; last = path.at(-1)) {
      const step = last.left.next()
      if (step.done !== true) {
        enter(step.value)
        continue
      }
      done.push(last.item)
      path.pop()
    }
  }
  return done
}
