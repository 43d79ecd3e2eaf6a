import { listedWords } from './listedWords.ts'

interface Said {
  readonly speaker: { readonly name: string }
}

/** The reason for the status of a claim: who confirms or contests it, or why nobody does. */
export function claimReason(claim: {
  readonly status: string
  readonly statements: readonly Said[]
  readonly confirmedBy: readonly Said[]
  readonly contestedBy: readonly Said[]
}): string {
  const [speakers, confirming, contesting] = [claim.statements, claim.confirmedBy, claim.contestedBy].map(
    namesOf,
  ) as [string[], string[], string[]]
  if (claim.status === 'CONTESTED') return `Denied or contradicted by ${listedWords(contesting)}.`
  if (claim.status === 'CONFIRMED') return `Confirmed by ${listedWords(confirming)}.`
  if (speakers.length === 1) return `Nobody but ${speakers[0] ?? ''} says so.`
  return `${speakers.length} speakers, but none confirms what another says: to say the same is not to confirm.`
}

function namesOf(statements: readonly Said[]): string[] {
  return [...new Set(statements.map(({ speaker }) => speaker.name))]
}
