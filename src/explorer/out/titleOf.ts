import type { Thing, Tie } from '../asking/types.ts'
import type { View } from '../view/View.ts'
import { counted } from '../words/counted.ts'
import { filterWords } from '../words/filterWords.ts'

/** The title of a drawing: whose paths or ties it shows, how much it holds, and by what it is filtered. */
export function titleOf(
  things: readonly Thing[],
  ties: readonly Tie[],
  { panel, filters }: Pick<View, 'panel' | 'filters'>,
): string {
  const nameOf = (end: string) => things.find(({ id }) => id === end)?.name
  const ends =
    panel?.kind === 'paths' && panel.along !== undefined ? [nameOf(panel.from), nameOf(panel.to)] : []
  const [from, to] = ends
  const most = mostTied(things, ties)?.name ?? ''
  if (things.length < 2) return most
  const subject =
    from !== undefined && to !== undefined ? `Path between ${from} and ${to}` : `Ties of ${most}`
  const only = filterWords(filters)
  const count = `${counted(things.length, 'thing')}, ${counted(ties.length, 'tie')}`
  return `${subject}: ${count}${only === '' ? '' : `; only ${only}`}`
}

function mostTied(things: readonly Thing[], ties: readonly Tie[]): Thing | undefined {
  const degree = ({ id }: Thing) => ties.filter(({ from, to }) => from.id === id || to.id === id).length
  return things.reduce<Thing | undefined>(
    (most, thing) => (most === undefined || degree(thing) > degree(most) ? thing : most),
    undefined,
  )
}
