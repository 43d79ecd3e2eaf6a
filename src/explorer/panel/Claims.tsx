import type { Card } from '../asking/types.ts'
import { counted } from '../words/counted.ts'

type Claim = Extract<Card, { claims: unknown }>['claims'][number]

interface Properties {
  readonly claims: readonly Claim[]
  readonly onStatements: (ids: readonly string[]) => void
}

/** The claims about an event: each aspect, how far it is confirmed, and who says so. */
export function Claims({ claims, onStatements }: Properties) {
  if (claims.length === 0) return null
  return (
    <section aria-label="Claims">
      <h3>Claims</h3>
      <ul className="claims">
        {claims.map(({ aspect, status, anonymousOnly, corroboration, statements }) => (
          <li key={aspect}>
            <p>
              <strong>{aspect.toLowerCase()}</strong> <span className={`state ${status}`}>{status}</span>
              {anonymousOnly && <span className="state"> unnamed speakers only</span>}
            </p>
            <ul>
              {statements.map(({ id, text, speaker, certainty, polarity }) => (
                <li key={id}>
                  <span className="who">{speaker.name}:</span> {text}
                  {certainty !== 'CERTAIN' && <span className="quiet"> {certainty.toLowerCase()}</span>}
                  {polarity === 'NEGATED' && <span className="quiet"> negated</span>}
                </li>
              ))}
            </ul>
            <button
              type="button"
              className="link"
              onClick={() => onStatements(statements.map(({ id }) => id))}
            >
              {counted(corroboration.speakers, 'speaker')}, {counted(statements.length, 'statement')}: see the
              words
              <span className="hidden"> behind the claim about {aspect.toLowerCase()}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
