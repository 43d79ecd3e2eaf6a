/** Tells an item of a plan from the others of any plan of the same proposal. */
export function itemKey(item: {
  readonly action: string
  readonly statement?: { readonly id: string } | null | undefined
  readonly thing?: { readonly id: string } | null | undefined
}): string {
  return `${item.action} ${item.statement?.id ?? item.thing?.id ?? ''}`
}
