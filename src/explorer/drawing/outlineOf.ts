interface Outlined {
  readonly __typename: string
  readonly status?: string | null
}

const byStatus: Readonly<Record<string, string>> = {
  SCHEDULED: '7 4',
  PROPOSED: '7 4',
  HYPOTHETICAL: '3 4',
  CANCELLED: '1 4',
}

/** Dashes of the outline of a thing: an event that is not real yet, or not any more, and an unnamed actor have some. */
export function outlineOf({ __typename, status }: Outlined): string | undefined {
  return __typename === 'UnnamedActor' ? '2 3' : byStatus[status ?? '']
}
