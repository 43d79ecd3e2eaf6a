import type { QuoteCheckResolvers } from '../generated/resolvers.ts'
import type { QuoteCheckMapper } from '../mappers.ts'
import type { Complete } from './Complete.ts'

export const QuoteCheck: Complete<QuoteCheckResolvers, QuoteCheckMapper> = {
  exact: (finding) => ('exact' in finding ? finding.exact : null),
  start: (finding) => ('exact' in finding ? finding.start : null),
  end: (finding) => ('exact' in finding ? finding.end : null),
  sha256: (finding) => ('exact' in finding ? finding.sha256 : null),
  candidates: (finding) => ('candidates' in finding ? [...finding.candidates] : []),
}
