import { columns } from './columns.ts'
import type { Items, WrittenGraph } from './WrittenGraph.ts'

/** JSON Lines: the occasion, then each thing, tie and statement, one object a line, with `kind` first. Each tie has the moment. */
export async function* jsonLines({
  occasion,
  things,
  ties,
  statements,
}: WrittenGraph): AsyncGenerator<string> {
  const moment = Object.fromEntries(columns.moment.map(({ name, of }) => [name, of(occasion)]))
  const {
    title,
    moment: { writtenAt },
  } = occasion
  yield line('occasion', { title, ...moment, writtenAt })
  yield* lines('thing', things)
  yield* lines('tie', ties, moment)
  yield* lines('statement', statements)
}

async function* lines(kind: string, items: Items<object>, more: object = {}): AsyncGenerator<string> {
  for await (const item of items) yield line(kind, { ...item, ...more })
}

function line(kind: string, item: object): string {
  const said = Object.entries(item).filter(([, value]) => value !== null && value !== undefined)
  // A source has a kind of its own, but no item of the graph has.
  return `${JSON.stringify({ kind, ...Object.fromEntries(said) })}\n`
}
