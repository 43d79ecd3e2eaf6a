import { strongestFirst } from '../fragment/strongestFirst.ts'
import { visible } from '../fragment/visible.ts'

/** How a path finds an event's status. */
export interface PathValues {
  readonly status: (event: string) => string
}

/** As the graph is now: the event holds it. */
export const presentStatus: PathValues = { status: (event) => `${event}.status` }

/** As of other clocks: from the statements that are visible then; an event of a data set has what was coded. */
export const pastStatus: PathValues = {
  status: (event) => `coalesce(head(COLLECT {
    MATCH (decisive:Statement)-[about:ABOUT {aspect: 'STATUS'}]->(${event})
    WHERE ${visible('decisive')} AND decisive.polarity = 'AFFIRMED'
    RETURN about.status ORDER BY ${strongestFirst('decisive')} LIMIT 1 }),
    CASE WHEN ${event}:Record THEN ${event}.status END)`,
}
