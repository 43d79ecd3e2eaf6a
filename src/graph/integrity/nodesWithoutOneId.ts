import { formerEvent } from '../fragment/layers.ts'
import { typeLabels } from './typeLabels.ts'
import { defineRule } from './defineRule.ts'

/**
 * Every node has the label Node and an id that no other has, whatever its noun. Those of no type are counted: naming them would take a scan
 * of everything.
 */
export const nodesWithoutOneId = defineRule({
  name: 'nodesWithoutOneId',
  text: `
    MATCH (n:${[...Object.keys(typeLabels), formerEvent].join('|')}) WHERE NOT n:Node OR n.id IS NULL
    RETURN coalesce(n.id, elementId(n)) AS id, 'the node lacks the label Node or an id' AS detail
    UNION ALL
    WITH COUNT { () } - COUNT { (:Node) } - COUNT { (:Structure {id: 'parley'}) } - COUNT { (:Token) } AS strays
    WHERE strays > 0
    RETURN 'graph' AS id, strays + ' nodes lack the label Node' AS detail
    UNION ALL
    MATCH (n:Node)
    WITH n.id AS id, count(*) AS holders
    WHERE holders > 1
    RETURN id, holders + ' nodes have this id' AS detail`,
})
