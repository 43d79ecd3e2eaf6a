import type { HopDirection, Relationship, Role } from '../generated/graphql.ts'

/** The ties of a thing that share relationship, direction and role. */
export interface Family {
  readonly relationship: Relationship
  readonly direction: HopDirection
  readonly role?: Role | null | undefined
}

const outgoing: Readonly<Record<string, string>> = {
  PARTICIPANT: 'takes part in',
  HOST: 'hosts',
  INITIATOR: 'initiates',
  TARGET: 'is the target of',
  MEDIATOR: 'mediates in',
  INVOLVED_IN: 'is involved in',
  LOCATED_IN: 'place',
  PART_OF: 'series',
  CONCERNS: 'topics',
  SPEAKS_FOR: 'speaks for',
  HOLDS_POSITION_IN: 'holds a position in',
  BELONGS_TO: 'belongs to',
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
export function familyName({ relationship, direction, role }: Family): string {
  const names = direction === 'BACKWARD' ? incoming : outgoing
  return names[role ?? relationship] ?? `${relationship} ${role ?? ''}`.trim()
}
