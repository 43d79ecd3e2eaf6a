import { statementsById } from '../../graph/statement/statementsById.ts'
import type { PlannedCodingResolvers } from '../generated/resolvers.ts'
import type { PlannedCodingMapper } from '../mappers.ts'
import type { Complete } from './Complete.ts'

export const PlannedCoding: Complete<PlannedCodingResolvers, PlannedCodingMapper> = {
  speaker: ({ written, thing }) => thing(written.speaker),
  source: ({ written }) => written.source,
  namedSource: ({ written, thing }) => thing(written.source),
  spans: ({ written }) => written.evidence.map(({ start, end }) => ({ start, end })),
  speechAct: ({ written }) => written.speechAct,
  form: ({ written }) => written.form,
  certainty: ({ written }) => written.certainty,
  polarity: ({ written }) => written.polarity ?? 'AFFIRMED',
  reportedBy: ({ written }) => written.reportedBy ?? null,
  reporter: async ({ reporter, thing }, _, { reader }) => {
    if (reporter === null) return null
    if ('speaker' in reporter) return thing(reporter.speaker)
    const found = await reader.row(statementsById, reporter.statement)
    return found === null ? null : thing(found.row.speakerReference.id)
  },
  about: ({ written, thing }) =>
    written.about.map(({ subject, aspect, status = null, stance = null }) => ({
      ...{ thing: thing(subject), aspect, status, stance },
    })),
  asserts: ({ written: { asserts = [] }, thing }) =>
    asserts.map(({ tie, from, to, role = null }) => ({
      ...{ relationship: tie, from: thing(from), to: thing(to), role },
    })),
}
