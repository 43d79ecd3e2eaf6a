import type { Tie } from '../asking/types.ts'
import { columns, type Order } from '../view/View.ts'
import { tieWords } from '../words/tieWords.ts'
import { cellOf, orderedTies } from './orderedTies.ts'

interface Properties {
  readonly ties: readonly Tie[]
  /** Names of the speakers by the ids of statements. */
  readonly speakers: ReadonlyMap<string, string>
  readonly order: Order | undefined
  readonly onOrder: (order: Order | undefined) => void
  readonly onOpen: (id: string) => void
}

const titles: Readonly<Record<Order['column'], string>> = {
  from: 'From',
  tie: 'Tie',
  to: 'To',
  certainty: 'Certainty',
  depth: 'Depth',
  statements: 'Statements',
  speakers: 'Said by',
}

/** The ties as a table that the head of each column sorts. Roles are stated, for a narrow page lays rows out as blocks. */
export function TieTable({ ties, speakers, order, onOrder, onOpen }: Properties) {
  return (
    <table role="table" aria-labelledby="ties">
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => {
            const isSorted = order?.column === column
            const direction = order?.isDescending === true ? 'descending' : 'ascending'
            return (
              <th key={column} role="columnheader" scope="col" aria-sort={isSorted ? direction : 'none'}>
                <button type="button" className="link" onClick={() => onOrder(nextOrder(order, column))}>
                  {titles[column]}
                  <span aria-hidden="true">{!isSorted ? '' : order.isDescending ? ' ▼' : ' ▲'}</span>
                </button>
              </th>
            )
          })}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {orderedTies(ties, speakers, order).map((tie) => (
          <tr key={tie.id} role="row">
            {columns.map((column) => (
              <td key={column} role="cell" data-title={titles[column]}>
                {column === 'statements' ? (
                  <button type="button" className="link" onClick={() => onOpen(tie.id)}>
                    {tie.statementCount}
                    <span className="hidden">
                      {' '}
                      behind {tie.from.name} {tieWords(tie)} {tie.to.name}
                    </span>
                  </button>
                ) : (
                  cellOf(tie, column, speakers)
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** A column sorts upwards first, then downwards, then not at all. */
function nextOrder(order: Order | undefined, column: Order['column']): Order | undefined {
  if (order?.column !== column) return { column, isDescending: false }
  return order.isDescending ? undefined : { column, isDescending: true }
}
