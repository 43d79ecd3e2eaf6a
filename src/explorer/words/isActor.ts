import { vocabulary } from '../../domain/vocabulary.ts'

const types: readonly string[] = vocabulary.actorKind

/** True for a thing of one of the types of `Actor`. */
export function isActor({ __typename }: { readonly __typename: string }): boolean {
  return types.includes(__typename)
}
