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
  return merged(await reader.rows(claimsByEvents, event))
    .filter(({ status }) => statuses?.includes(status) ?? true)
    .filter(({ statements }) => anonymousOnly == null || isAnonymous(statements) === anonymousOnly)
    .map((claim) => ({ ...claim, event }))
}

/** One claim for each aspect: links between statements decide on its status, and records of data sets have none. */
function merged<Claim extends Pick<ClaimMapper, 'aspect' | 'status' | 'statements'>>(
  rows: readonly Claim[],
): Claim[] {
  const claims = new Map<string, Claim>()
  for (const row of rows) {
    const before = claims.get(row.aspect)
    if (before === undefined) claims.set(row.aspect, row)
    else {
      const status = before.status === 'UNCONFIRMED' ? row.status : before.status
      claims.set(row.aspect, { ...before, status, statements: [...before.statements, ...row.statements] })
    }
  }
  return [...claims.values()]
}
