import { keySeparator } from '../../domain/pageKey.ts'

const separator = JSON.stringify(keySeparator)

/** The key of an event in a list (domain/pageKey): expressions of whose list it is, its kind, and its place in time. */
export const keyWithin = (owner: string, kind: string, pageKey: string) =>
  [owner, kind, pageKey].join(` + ${separator} + `)

/** The pageKey of a tie between an event and what it is listed under, for variables that hold their nodes. */
export const tieKey = (owner: string, event: string) =>
  keyWithin(`${owner}.id`, `${event}.type`, `${event}.pageKey`)
