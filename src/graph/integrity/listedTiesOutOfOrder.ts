import { tieKey } from '../fragment/tieKey.ts'
import { defineRule } from './defineRule.ts'

/** The place of an event in the list of an actor or a place follows from the event's own. */
export const listedTiesOutOfOrder = defineRule({
  name: 'listedTiesOutOfOrder',
  text: `
    MATCH (owner:Node)-[tie:INVOLVED_IN|LOCATED_IN]-(event:Event)
    WHERE NOT coalesce(tie.pageKey = ${tieKey('owner', 'event')}, false)
    RETURN coalesce(tie.key, tie.pageKey, elementId(tie)) AS id, 'its pageKey is not that of its two ends' AS detail`,
})
