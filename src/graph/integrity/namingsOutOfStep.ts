import { earlierNamesOf } from '../fragment/naming.ts'
import { defineRule } from './defineRule.ts'

/** The lists of a node's earlier names run parallel, in order of time, and end where its present name begins. */
export const namingsOutOfStep = defineRule({
  name: 'namingsOutOfStep',
  text: `
    MATCH (n:Node) WHERE n.namedSince > ''
    WITH n, size(n.renamedAt) AS namings
    WHERE NOT coalesce(n.renamedAt[-1] = n.namedSince, false)
      OR NOT coalesce(size(${earlierNamesOf('n')}) = namings, false)
      OR any(place IN range(1, namings - 1) WHERE n.renamedAt[place] <= n.renamedAt[place - 1])
      OR NOT (n:Source OR n:Condition)
        AND NOT coalesce(size(n.earlierAliases) = namings AND size(n.earlierDescriptions) = namings, false)
    RETURN n.id AS id, 'its earlier names are not those of its instants' AS detail`,
})
