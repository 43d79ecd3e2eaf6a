import { conditionsByStatements } from '../../graph/condition/conditionsByStatements.ts'
import { fulfilmentsByStatements } from '../../graph/condition/fulfilmentsByStatements.ts'
import { evidenceByStatements } from '../../graph/evidence/evidenceByStatements.ts'
import { assertionsByStatements } from '../../graph/statement/assertionsByStatements.ts'
import { chainsByStatements } from '../../graph/statement/chainsByStatements.ts'
import { linksByStatements } from '../../graph/statement/linksByStatements.ts'
import { reportersByStatements } from '../../graph/statement/reportersByStatements.ts'
import { reportsByStatements } from '../../graph/statement/reportsByStatements.ts'
import type { StatementRow } from '../../graph/statement/statementRow.ts'
import { subjectsByStatements } from '../../graph/statement/subjectsByStatements.ts'
import type { StatementResolvers } from '../generated/resolvers.ts'
import { sourceNeighbour } from '../reading/sourceNeighbour.ts'
import { thingNeighbour } from '../reading/thingNeighbour.ts'
import type { Complete } from './Complete.ts'

export const Statement: Complete<StatementResolvers, StatementRow> = {
  speaker: ({ speakerReference }, _, context, info) => thingNeighbour(speakerReference, context, info),
  source: ({ sourceReference }, _, context, info) => sourceNeighbour(sourceReference, context, info),
  evidence: async ({ id }, _, { reader }) => rowsOf(await reader.rows(evidenceByStatements, id)),
  about: async ({ id }, _, context, info) => {
    const subjects = await context.reader.rows(subjectsByStatements, id)
    // One thing can be a subject in several aspects; it is one thing all the same.
    const things = new Map(subjects.map(({ thingReference }) => [thingReference.id, thingReference]))
    return Promise.all([...things.values()].map((thing) => thingNeighbour(thing, context, info)))
  },
  subjects: ({ id }, _, { reader }) => reader.rows(subjectsByStatements, id),
  asserts: ({ id }, _, { reader }) => reader.rows(assertionsByStatements, id),
  reportedBy: async ({ id }, _, { reader }) => (await reader.row(reportersByStatements, id))?.row,
  reports: async ({ id }, _, { reader }) => rowsOf(await reader.rows(reportsByStatements, id)),
  attributionChain: ({ id }, _, { reader }) => reader.rows(chainsByStatements, id),
  links: ({ id }, _, { reader }) => reader.rows(linksByStatements, id),
  condition: async ({ id }, _, { reader }) => (await reader.row(conditionsByStatements, id))?.row,
  fulfils: async ({ id }, _, { reader }) => (await reader.row(fulfilmentsByStatements, id))?.row,
}

function rowsOf<Row>(found: { row: Row }[]): Row[] {
  return found.map(({ row }) => row)
}
