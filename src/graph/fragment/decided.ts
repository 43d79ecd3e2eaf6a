import { strongestFirst } from './strongestFirst.ts'

/**
 * Binds `statusSaid` and `timeSaid` of a bound event: the ABOUT of the statement that decides its status and its time, among those
 * that hold. Where none does, an event of a data set has what was coded, which it holds itself under the same names; else null.
 */
export const decided = (event: string, holds: (statement: string) => string) => `
  CALL (${event}) {
    OPTIONAL MATCH (${event})<-[about:ABOUT]-(statement)
    WHERE about.aspect IN ['STATUS', 'DATE'] AND statement.polarity = 'AFFIRMED' AND ${holds('statement')}
    WITH ${event}, about ORDER BY ${strongestFirst('statement')}
    WITH CASE WHEN ${event}:Record THEN ${event} END AS coded, collect(about) AS abouts
    RETURN coalesce(head([about IN abouts WHERE about.aspect = 'STATUS']), coded) AS statusSaid,
      coalesce(head([about IN abouts WHERE about.aspect = 'DATE']), coded) AS timeSaid
  }`
