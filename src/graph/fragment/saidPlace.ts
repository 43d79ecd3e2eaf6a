import { keySeparator, timeKey } from '../../domain/pageKey.ts'

const [undated = ''] = timeKey(null, '').split(keySeparator)

/** The domain's timeKey as Cypher: where an event stands in time by what an ABOUT says of it, undated where that is null. */
export const saidPlace = (said: string, event: string) =>
  `(coalesce(${said}.timeEarliest, '${undated}') + '${keySeparator}'
    + coalesce(${said}.timeLatest, '${undated}') + '${keySeparator}' + ${event}.id)`
