import { claimsByEvents } from '../../graph/statement/claimsByEvents.ts'
import type { EventClaimsArgs } from '../generated/resolvers.ts'
import type { ClaimMapper } from '../mappers.ts'
import { isAnonymous } from './isAnonymous.ts'
import type { Reader } from './Reader.ts'

/** What is claimed of an event, as far as it passes what is asked of it. */
export async function claimsOf(
  event: string,
  { statuses, anonymousOnly }: EventClaimsArgs,
  reader: Reader,
): Promise<ClaimMapper[]> {
  const claims = await reader.rows(claimsByEvents, event)
  return claims
    .filter(({ status }) => statuses?.includes(status) ?? true)
    .filter(({ statements }) => anonymousOnly == null || isAnonymous(statements) === anonymousOnly)
    .map((claim) => ({ ...claim, event }))
}
