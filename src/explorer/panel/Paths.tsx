import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { asOfView } from '../asking/asOfView.ts'
import { BrokersBetween, PathsBetween } from '../asking/operations/paths.ts'
import { questionOf } from '../asking/questionOf.ts'
import type { Path, Thing } from '../asking/types.ts'
import type { Actions } from '../useActions.ts'
import type { View } from '../view/View.ts'
import { counted } from '../words/counted.ts'
import { differenceOf } from '../words/differenceOf.ts'
import { isActor } from '../words/isActor.ts'
import { pathSentence } from '../words/pathSentence.ts'
import { Trouble } from './Trouble.tsx'

interface Properties {
  readonly from: Thing
  readonly to: Thing
  readonly view: View
  /** Ids along the path that is highlighted. */
  readonly along: readonly string[] | undefined
  readonly actions: Actions
}

const mostPaths = 10
/** Ties of a path at most; so many are searched where there is no path of the first number. */
const [near, far] = [4, 6]

/** How two things are connected: paths as sentences, and who stands between two actors. */
export function Paths({ from, to, view, along, actions }: Properties) {
  const [includeHypothetical, setIncludeHypothetical] = useState(true)
  const asOf = asOfView(view)
  const filter = { includeHypothetical, includeUnnamed: false }
  const question = (maxHops: number) =>
    questionOf(PathsBetween, { from: from.id, to: to.id, maxHops, first: mostPaths, filter, asOf })
  const nearest = useQuery(question(near))
  const isFar = nearest.data?.paths.length === 0
  const farther = useQuery({ ...question(far), enabled: isFar })
  const { data, error } = isFar ? farther : nearest
  const paths = data?.paths
  return (
    <>
      <h2>
        {from.name} and {to.name}
      </h2>
      <label className="row">
        <input
          type="checkbox"
          checked={includeHypothetical}
          onChange={(event) => setIncludeHypothetical(event.target.checked)}
        />
        Through planned and talked-of events too
      </label>
      {error !== null && <Trouble error={error} />}
      {error === null && paths === undefined && (
        <p className="quiet">
          {isFar ? 'No path of at most four ties. Searching for longer ones …' : 'Searching …'}
        </p>
      )}
      {paths?.length === 0 && <p>No path of at most six ties leads from one to the other.</p>}
      {paths !== undefined && paths.length > 0 && (
        <ul aria-label="Paths" className="paths">
          {paths.map((path, index) => (
            <li key={index}>
              <button
                type="button"
                aria-pressed={isAlong(path, along)}
                onClick={() => actions.showPath(path)}
              >
                <Difference things={differenceOf(path, paths)} />
                {pathSentence(path.hops)}
              </button>
            </li>
          ))}
        </ul>
      )}
      {isActor(from) && isActor(to) && <Brokers a={from} b={to} view={view} onAdd={actions.addThing} />}
    </>
  )
}

/** The things that make a path unlike the others, each event with its status and its time: those of a data set have the same names. */
function Difference({ things }: { readonly things: readonly Thing[] }) {
  return (
    <span className="difference">
      {things.length === 0 ? 'Directly' : 'Through '}
      {things.map((thing, index) => (
        <span key={thing.id}>
          {index > 0 && ', '}
          <strong>{thing.name}</strong>
          {'status' in thing && thing.status != null && (
            <>
              {' '}
              <span className={`state ${thing.status}`}>{thing.status}</span>
            </>
          )}
          {'time' in thing && thing.time?.edtf != null && ` ${thing.time.edtf}`}
        </span>
      ))}
      {': '}
    </span>
  )
}

interface BrokersProperties {
  readonly a: Thing
  readonly b: Thing
  readonly view: View
  readonly onAdd: (id: string) => void
}

function Brokers({ a, b, view, onAdd }: BrokersProperties) {
  const asOf = asOfView(view)
  const { data, error } = useQuery(questionOf(BrokersBetween, { a: a.id, b: b.id, first: mostPaths, asOf }))
  const brokers = data?.brokers
  if (error !== null) return <Trouble error={error} />
  if (brokers === undefined) return null
  return (
    <section aria-label="Brokers">
      <h3>Who met both</h3>
      {brokers.length === 0 && (
        <p className="quiet">No third actor was at held events with each of the two.</p>
      )}
      <ol>
        {brokers.map(({ actor, eventsWithA, eventsWithB }) => (
          <li key={actor.id}>
            <button type="button" className="link" onClick={() => onAdd(actor.id)}>
              {actor.name}
            </button>
            : {counted(eventsWithA, 'event')} with {a.name}, {eventsWithB.toLocaleString('en')} with {b.name}
          </li>
        ))}
      </ol>
    </section>
  )
}

function isAlong({ hops }: Path, along: readonly string[] | undefined): boolean {
  return along?.length === hops.length + 1 && hops.every(({ to }, index) => to.id === along[index + 1])
}
