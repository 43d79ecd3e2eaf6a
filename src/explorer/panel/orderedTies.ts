import { vocabulary } from '../../domain/vocabulary.ts'
import type { Tie } from '../asking/types.ts'
import type { Order } from '../view/View.ts'
import { tieWords } from '../words/tieWords.ts'

type Column = Order['column']
type Speakers = ReadonlyMap<string, string>

const order = new Intl.Collator('en', { numeric: true })

/** The ties in the order of a column; those that are equal in it keep the order that they had. */
export function orderedTies(ties: readonly Tie[], speakers: Speakers, by: Order | undefined): readonly Tie[] {
  if (by === undefined) return ties
  const sign = by.isDescending ? -1 : 1
  const key = (tie: Tie) =>
    by.column === 'certainty'
      ? String(vocabulary.certainty.indexOf(tie.certainty))
      : String(cellOf(tie, by.column, speakers))
  return ties.toSorted((one, other) => sign * order.compare(key(one), key(other)))
}

/** Text or number of a tie in a column. */
export function cellOf(tie: Tie, column: Column, speakers: Speakers): string | number {
  switch (column) {
    case 'from':
      return tie.from.name
    case 'tie':
      return tieWords(tie)
    case 'to':
      return tie.to.name
    case 'certainty':
      return tie.certainty
    case 'depth':
      return tie.attributionDepth
    case 'statements':
      return tie.statementCount
    case 'speakers':
      return [...new Set(tie.statements.flatMap(({ id }) => speakers.get(id) ?? []))]
        .sort(order.compare)
        .join(', ')
  }
}
