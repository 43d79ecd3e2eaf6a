import type { Thing } from '../asking/types.ts'

/** Names that several of some things have. */
export function namesakes(things: readonly { readonly thing: Thing }[]): ReadonlySet<string> {
  const [seen, shared] = [new Set<string>(), new Set<string>()]
  for (const { thing } of things) (seen.has(thing.name) ? shared : seen).add(thing.name)
  return shared
}
