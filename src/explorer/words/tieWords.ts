interface TieKind {
  readonly relationship: string
  readonly role?: string | null | undefined
  readonly title?: string | null | undefined
}

const byRole: Readonly<Record<string, string>> = {
  PARTICIPANT: 'takes part in',
  HOST: 'hosts',
  INITIATOR: 'initiates',
  TARGET: 'is the target of',
  MEDIATOR: 'mediates in',
}

const byRelationship: Readonly<Record<string, string>> = {
  INVOLVED_IN: 'is involved in',
  LOCATED_IN: 'takes place in',
  PART_OF: 'is part of',
  CONCERNS: 'concerns',
  SPEAKS_FOR: 'speaks for',
  HOLDS_POSITION_IN: 'holds a position in',
  BELONGS_TO: 'belongs to',
}

/** A tie as the verb between its two ends: "takes part in", "is President of". */
export function tieWords({ relationship, role, title }: TieKind): string {
  if (relationship === 'HOLDS_POSITION_IN' && title != null && title !== '') return `is ${title} of`
  return byRole[role ?? ''] ?? byRelationship[relationship] ?? relationship
}
