/** What a record is known by in its section: things, sources and conditions share one space of ids; statements have keys of their own, and so have retractions. */
export function itemKey({ record, id }: { readonly record: string; readonly id: string }): string {
  return `${record === 'statement' || record === 'retraction' ? record : 'thing'} ${id}`
}
