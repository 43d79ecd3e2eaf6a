const names: Readonly<Record<string, string>> = {
  UnnamedActor: 'Unnamed actor',
  UnclassifiedActor: 'Actor of no coded kind',
  MeetingSeries: 'Series of meetings',
}

/** A type of the schema in words. */
export function typeName(type: string): string {
  return names[type] ?? type
}
