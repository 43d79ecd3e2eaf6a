import type { Thing, Tie } from '../asking/types.ts'
import { useSpeakers } from '../asking/useSpeakers.ts'
import type { Actions } from '../useActions.ts'
import type { View } from '../view/View.ts'
import { typeName } from '../words/typeName.ts'
import { TieTable } from './TieTable.tsx'

interface Properties {
  readonly view: View
  readonly things: readonly Thing[]
  readonly ties: readonly Tie[]
  readonly actions: Actions
}

/** The drawing as a list of its things and a table of its ties. */
export function ListView({ view, things, ties, actions }: Properties) {
  const types = [...new Set(things.map(({ __typename }) => __typename))].sort()
  const speakers = useSpeakers(ties, view)
  return (
    <div className="listed">
      <h2 id="ties">Ties</h2>
      <TieTable {...{ ties, speakers }} order={view.order} onOrder={actions.order} onOpen={actions.openTie} />
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
