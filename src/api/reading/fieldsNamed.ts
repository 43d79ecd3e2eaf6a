import { visit, type GraphQLResolveInfo, type OperationDefinitionNode } from 'graphql'

const known = new WeakMap<OperationDefinitionNode, ReadonlySet<string>>()

/** The fields that an operation names anywhere, in a fragment too: what it can ask for is among them. */
export function fieldsNamed({ operation, fragments }: GraphQLResolveInfo): ReadonlySet<string> {
  let names = known.get(operation)
  if (names === undefined) {
    names = namesIn([operation, ...Object.values(fragments)])
    known.set(operation, names)
  }
  return names
}

function namesIn(definitions: readonly Parameters<typeof visit>[0][]): Set<string> {
  const names = new Set<string>()
  for (const definition of definitions) visit(definition, { Field: ({ name }) => void names.add(name.value) })
  return names
}
