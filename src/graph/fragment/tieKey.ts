import { keySeparator } from '../../domain/pageKey.ts'

const separator = JSON.stringify(keySeparator)

/** The pageKey of a tie between an event and what it is listed under (domain/pageKey), for variables that hold their nodes. */
export const tieKey = (owner: string, event: string) =>
  `${owner}.id + ${separator} + ${event}.type + ${separator} + ${event}.pageKey`
