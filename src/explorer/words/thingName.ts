import { typeName } from './typeName.ts'

/** The name of a thing of the drawing to those who hear it: "Volodymyr Zelensky, Person". */
export function thingName({ name, __typename }: { readonly name: string; readonly __typename: string }) {
  return `${name}, ${typeName(__typename)}`
}
