import type { HopDirection, Relationship, Role } from '../generated/graphql.ts'
import { tieWords } from './tieWords.ts'

/** The ties of a thing that share relationship, direction and role. */
export interface Family {
  readonly relationship: Relationship
  readonly direction: HopDirection
  readonly role?: Role | null | undefined
}

/** Families that lead from a thing and are called by what they lead to. */
const outgoing: Readonly<Record<string, string>> = {
  LOCATED_IN: 'place',
  PART_OF: 'series',
  CONCERNS: 'topics',
}

const incoming: Readonly<Record<string, string>> = {
  PARTICIPANT: 'participants',
  HOST: 'hosts',
  INITIATOR: 'initiators',
  TARGET: 'targets',
  MEDIATOR: 'mediators',
  INVOLVED_IN: 'involved',
  LOCATED_IN: 'events here',
  PART_OF: 'meetings of the series',
  CONCERNS: 'events about it',
  SPEAKS_FOR: 'spokespersons',
  HOLDS_POSITION_IN: 'position holders',
  BELONGS_TO: 'members',
}

/** A family of ties as the thing that has them calls it: "takes part in", "participants", "members". */
export function familyName(family: Family): string {
  const { relationship, direction, role } = family
  if (direction !== 'BACKWARD') return outgoing[relationship] ?? tieWords(family)
  return incoming[role ?? relationship] ?? `${relationship} ${role ?? ''}`.trim()
}
