import { asOfView } from '../asking/asOfView.ts'
import { DrawnTies } from '../asking/operations/drawing.ts'
import type { View } from '../view/View.ts'

/** The operation that answers with the ties of the drawing. Its variables have the values of the view, so it runs as it is. */
export function graphqlOf(view: View): string {
  const asOf = asOfView(view)
  // A JSON text is a string of GraphQL too.
  const things = [...view.places.keys()].map((id) => JSON.stringify(id))
  const values = [
    ['$things: [ID!]!', `[${things.join(', ')}]`],
    ['$first: Int!', '100'],
    ['$asOf: AsOf', asOf === null ? 'null' : literal(asOf)],
  ] as const
  const text = values.reduce(
    (operation, [variable, value]) => operation.replace(variable, () => `${variable} = ${value}`),
    DrawnTies.toString().trim(),
  )
  return `# The first 100 ties; $after takes pageInfo.endCursor for those that follow.\n${text}\n`
}

function literal(fields: object): string {
  return `{ ${Object.entries(fields)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
    .join(', ')} }`
}
