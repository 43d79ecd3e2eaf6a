import type { Thing, Tie } from '../asking/types.ts'
import type { Panel } from '../view/View.ts'
import { counted } from '../words/counted.ts'

/** The title of a drawing: the ends of its path, or the thing with most ties, and how much it holds. */
export function titleOf(things: readonly Thing[], ties: readonly Tie[], panel: Panel | undefined): string {
  const nameOf = (end: string) => things.find(({ id }) => id === end)?.name
  const ends = panel?.kind === 'paths' ? [nameOf(panel.from), nameOf(panel.to)] : []
  const [from, to] = ends
  const subject = from !== undefined && to !== undefined ? `${from} and ${to}` : mostTied(things, ties)?.name
  if (things.length < 2) return subject ?? ''
  return `${subject ?? ''}: ${counted(things.length, 'thing')}, ${counted(ties.length, 'tie')}`
}

function mostTied(things: readonly Thing[], ties: readonly Tie[]): Thing | undefined {
  const degree = ({ id }: Thing) => ties.filter(({ from, to }) => from.id === id || to.id === id).length
  return things.reduce<Thing | undefined>(
    (most, thing) => (most === undefined || degree(thing) > degree(most) ? thing : most),
    undefined,
  )
}
