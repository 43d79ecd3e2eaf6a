import { independentSources } from '../../domain/independentSources.ts'
import type { Word } from '../../domain/vocabulary.ts'
import { answersByClaims, claimKey } from '../../graph/statement/answersByClaims.ts'
import { corroborationsByClaims } from '../../graph/statement/corroborationsByClaims.ts'
import type { StatementRow } from '../../graph/statement/statementRow.ts'
import type { ClaimResolvers } from '../generated/resolvers.ts'
import type { ClaimMapper } from '../mappers.ts'
import { isAnonymous } from '../reading/isAnonymous.ts'
import type { Reader } from '../reading/Reader.ts'
import type { Complete } from './Complete.ts'

export const Claim: Complete<ClaimResolvers, ClaimMapper> = {
  confirmedBy: (claim, _, { reader }) => answersTo(claim, 'CONFIRMED', reader),
  contestedBy: (claim, _, { reader }) => answersTo(claim, 'CONTESTED', reader),
  corroboration: async ({ event, aspect }, _, { reader }) => {
    const found = await reader.row(corroborationsByClaims, claimKey(event, aspect))
    return {
      speakers: found?.speakers ?? 0,
      independentSources: independentSources(found?.sources ?? []),
    }
  },
  hearsay: ({ statements }) => {
    const depths = [...new Set(statements.map(({ attributionDepth }) => attributionDepth))].sort(
      (a, b) => a - b,
    )
    return depths.map((depth) => ({
      depth,
      statements: statements.filter(({ attributionDepth }) => attributionDepth === depth).length,
    }))
  },
  anonymousOnly: ({ statements }) => isAnonymous(statements),
}

async function answersTo(
  { event, aspect }: ClaimMapper,
  status: Word<'claimStatus'>,
  reader: Reader,
): Promise<StatementRow[]> {
  const answers = await reader.rows(answersByClaims, claimKey(event, aspect))
  return answers.filter((answer) => answer.status === status).map(({ row }) => row)
}
