import type { Card } from '../asking/types.ts'

type Position = Extract<Card, { positions: unknown }>['positions'][number]

interface Properties {
  readonly positions: readonly Position[]
  readonly onStatements: (ids: readonly string[]) => void
}

/** The positions on a topic: who stands where, by what each said last. */
export function Positions({ positions, onStatements }: Properties) {
  if (positions.length === 0) return null
  return (
    <section aria-label="Positions">
      <h3>Positions</h3>
      <ul className="claims">
        {positions.map(({ actor, stance, statements }) => (
          <li key={actor.id}>
            <p>
              <span className="who">{actor.name}</span> <span className="state">{stance ?? 'no stance'}</span>
            </p>
            <ul>
              {statements.map(({ id, text }) => (
                <li key={id}>{text}</li>
              ))}
            </ul>
            <button
              type="button"
              className="link"
              onClick={() => onStatements(statements.map(({ id }) => id))}
            >
              Read the words<span className="hidden"> of {actor.name}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
