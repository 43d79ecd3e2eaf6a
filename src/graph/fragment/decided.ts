import { strongestFirst } from './strongestFirst.ts'

/**
 * What the statement that decides an aspect of a bound `event` says of it, among those that hold: its ABOUT. Where none does, an event of
 * a data set has what was coded, which it holds itself under the same names; else null.
 */
export const decided = (
  event: string,
  aspect: 'STATUS' | 'DATE',
  said: string,
  holds: (statement: string) => string,
) => `
  CALL (${event}) {
    OPTIONAL MATCH (statement:Statement)-[about:ABOUT {aspect: '${aspect}'}]->(${event})
    WHERE ${holds('statement')} AND statement.polarity = 'AFFIRMED'
    WITH statement, about ORDER BY ${strongestFirst('statement')} LIMIT 1
    RETURN coalesce(about, CASE WHEN ${event}:Record THEN ${event} END) AS ${said}
  }`
