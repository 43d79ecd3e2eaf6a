import { asOfView } from '../asking/asOfView.ts'
import { DrawnTies } from '../asking/operations.ts'
import type { View } from '../view/View.ts'

/** The operation that answers with the ties of the drawing, its variables as defaults. */
export function graphqlOf(view: View): string {
  const variables = { things: [...view.places.keys()], first: 100, asOf: asOfView(view) }
  return `# Variables:\n${JSON.stringify(variables, null, 2).replace(/^/gm, '# ')}\n${DrawnTies.toString().trim()}\n`
}
