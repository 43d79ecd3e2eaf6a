import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { asOfView } from '../asking/asOfView.ts'
import { Beginnings } from '../asking/operations/cards.ts'
import { questionOf } from '../asking/questionOf.ts'
import type { Actions } from '../useActions.ts'
import type { View } from '../view/View.ts'
import { spanWords } from '../words/spanWords.ts'
import { typeName } from '../words/typeName.ts'
import { Trouble } from './Trouble.tsx'

interface Properties {
  readonly view: View
  readonly actions: Actions
}

/** Offers of an empty page: newest meetings, actors in most events, conditions and their state. */
export function Start({ view, actions }: Properties) {
  const asOf = asOfView(view)
  const { data, error } = useQuery({
    ...questionOf(Beginnings, { asOf }),
    placeholderData: keepPreviousData,
  })
  if (error !== null) return <Trouble error={error} />
  if (data === undefined) return <p className="quiet">Reading …</p>
  const isEmpty = data.meetings.nodes.length + data.actors.nodes.length + data.conditions.nodes.length === 0
  return (
    <section aria-label="Where to begin">
      <h2>Where to begin</h2>
      {isEmpty && <p>The graph is empty. `npm run import` and `npm run article` bring something in.</p>}
      <Offers title="Newest meetings">
        {data.meetings.nodes.map((meeting) => (
          <Offer key={meeting.id} name={meeting.name} onClick={() => actions.addThing(meeting.id)}>
            {[spanWords(meeting.time), meeting.status].filter(Boolean).join(', ')}
          </Offer>
        ))}
      </Offers>
      <Offers title="Actors in most events">
        {data.actors.nodes.map((actor) => (
          <Offer key={actor.id} name={actor.name} onClick={() => actions.addThing(actor.id)}>
            {typeName(actor.__typename)}
          </Offer>
        ))}
      </Offers>
      <Offers title="Conditions">
        {data.conditions.nodes.map(({ id, trigger, state, deadline, statements }) => (
          <Offer
            key={id}
            name={trigger}
            onClick={() => actions.openStatements(statements.map((one) => one.id))}
          >
            {[state, deadline?.latest == null ? undefined : `deadline ${deadline.latest}`]
              .filter(Boolean)
              .join(', ')}
          </Offer>
        ))}
      </Offers>
    </section>
  )
}

function Offers({ title, children }: { readonly title: string; readonly children: React.ReactNode[] }) {
  if (children.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul className="offers">{children}</ul>
    </>
  )
}

interface OfferProperties {
  readonly name: string
  readonly onClick: () => void
  readonly children: React.ReactNode
}

function Offer({ name, onClick, children }: OfferProperties) {
  return (
    <li>
      <button type="button" className="link" onClick={onClick}>
        {name}
      </button>{' '}
      <span className="quiet">{children}</span>
    </li>
  )
}
