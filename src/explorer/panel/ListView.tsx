import type { Thing, Tie } from '../asking/types.ts'
import type { Actions } from '../useActions.ts'
import { tieWords } from '../words/tieWords.ts'
import { typeName } from '../words/typeName.ts'

interface Properties {
  readonly things: readonly Thing[]
  readonly ties: readonly Tie[]
  readonly actions: Actions
}

/** The drawing as a list of its things and a table of its ties. */
export function ListView({ things, ties, actions }: Properties) {
  const types = [...new Set(things.map(({ __typename }) => __typename))].sort()
  return (
    <div className="listed">
      <h2 id="ties">Ties</h2>
      <table aria-labelledby="ties">
        <thead>
          <tr>
            <th scope="col">From</th>
            <th scope="col">Tie</th>
            <th scope="col">To</th>
            <th scope="col">Certainty</th>
            <th scope="col">Depth</th>
            <th scope="col">Statements</th>
          </tr>
        </thead>
        <tbody>
          {ties.map((tie) => (
            <tr key={tie.id}>
              <td>{tie.from.name}</td>
              <td>{tieWords(tie)}</td>
              <td>{tie.to.name}</td>
              <td>{tie.certainty}</td>
              <td>{tie.attributionDepth}</td>
              <td>
                <button type="button" className="link" onClick={() => actions.openTie(tie.id)}>
                  {tie.statementCount}
                  <span className="hidden">
                    {' '}
                    behind {tie.from.name} {tieWords(tie)} {tie.to.name}
                  </span>
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <h2>Things</h2>
      {types.map((type) => (
        <section key={type} aria-label={typeName(type)}>
          <h3>{typeName(type)}</h3>
          <ul>
            {things
              .filter(({ __typename }) => __typename === type)
              .map((thing) => (
                <li key={thing.id}>
                  <button type="button" className="link" onClick={() => actions.openThing(thing.id)}>
                    {thing.name}
                  </button>
                  {'status' in thing && thing.status != null && (
                    <span className="quiet">
                      {' '}
                      {[thing.status, thing.time?.edtf].filter(Boolean).join(', ')}
                    </span>
                  )}
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
