import type { Card } from '../asking/types.ts'
import { claimReason } from '../words/claimReason.ts'
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
        {claims.map((claim) => (
          <li key={claim.aspect}>
            <p>
              <strong>{claim.aspect.toLowerCase()}</strong>{' '}
              <span className={`state ${claim.status}`}>{claim.status}</span>
              {claim.anonymousOnly && <span className="state"> unnamed speakers only</span>}
            </p>
            <p className="quiet">{claimReason(claim)}</p>
            <ul>
              {claim.statements.map(({ id, text, speaker, certainty, polarity }) => (
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
              onClick={() => onStatements(claim.statements.map(({ id }) => id))}
            >
              {counted(claim.corroboration.speakers, 'speaker')},{' '}
              {counted(claim.statements.length, 'statement')}: see the words
              <span className="hidden"> behind the claim about {claim.aspect.toLowerCase()}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
