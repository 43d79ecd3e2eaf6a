import { keySeparator } from '../../domain/pageKey.ts'
import { defineRule } from './defineRule.ts'

/** An involvement's place in an actor's list follows from the event's place. */
export const involvementsOutOfOrder = defineRule({
  name: 'involvementsOutOfOrder',
  text: `
    MATCH (actor:Actor)-[tie:INVOLVED_IN]->(event:Event)
    WHERE NOT coalesce(tie.pageKey = actor.id + ${JSON.stringify(keySeparator)} + event.pageKey, false)
    RETURN coalesce(tie.key, tie.pageKey, elementId(tie)) AS id, 'its pageKey is not that of its actor and event' AS detail`,
})
