import { examples } from './examples.ts'

/** The variables to begin with: those of the first example, unless the browser kept tabs of an earlier visit. */
export function initialVariables(kept: Storage): { initialVariables?: string } {
  // GraphiQL forgets the variables of the first of its default tabs, and given some always, adds a tab at each visit.
  const first = examples[0]
  return first === undefined || kept.getItem('graphiql:tabState') !== null
    ? {}
    : { initialVariables: first.variables }
}
