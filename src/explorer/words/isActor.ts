const types = new Set(['Person', 'Organization', 'State', 'UnnamedActor', 'UnclassifiedActor'])

/** True for a thing of one of the types of `Actor`. */
export function isActor({ __typename }: { readonly __typename: string }): boolean {
  return types.has(__typename)
}
