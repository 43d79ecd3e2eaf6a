import type { Word } from '../../domain/vocabulary.ts'
import type { ProposalRow } from '../../graph/proposal/proposalRow.ts'
import { requestError } from './requestError.ts'
import type { UserError } from './UserError.ts'

/** The reasons why a proposal in its state does not take a request for a revision of it. */
export function stateFaults(
  { status, revision, decidedBy }: ProposalRow,
  expectedRevision: number,
  allowed: readonly Word<'proposalStatus'>[],
): UserError[] {
  if (status === 'ACCEPTED' || status === 'REJECTED')
    return [
      requestError(
        'ALREADY_DECIDED',
        `The proposal is ${status.toLowerCase()}, by "${decidedBy ?? ''}". Make another one.`,
      ),
    ]
  if (revision !== expectedRevision)
    return [
      requestError(
        'STALE_REVISION',
        `The proposal has revision ${revision}, and the request is for revision ${expectedRevision}. Read it again.`,
        ['expectedRevision'],
      ),
    ]
  if (allowed.includes(status)) return []
  if (status === 'SUBMITTED')
    return [requestError('ALREADY_SUBMITTED', 'The proposal is submitted and waits for a decision.')]
  return [requestError('NOT_SUBMITTED', `The proposal is ${status.toLowerCase()}. Submit it first.`)]
}
