import { farFuture } from '../../domain/farFuture.ts'
import { formerEvent, retracted } from '../fragment/layers.ts'
import { isLive } from '../fragment/isLive.ts'
import { defineRule } from './defineRule.ts'

/** A statement is marked as retracted if it is; an event is live while a live statement speaks of it. */
export const layersUnlikeStatements = defineRule({
  name: 'layersUnlikeStatements',
  text: `
    MATCH (statement:Statement)
    WHERE statement:${retracted} = (statement.retractedAt = '${farFuture}')
    RETURN statement.id AS id, 'it is marked as ' + CASE WHEN statement:${retracted} THEN 'retracted' ELSE 'live' END
      + ', and its retractedAt is ' + statement.retractedAt AS detail
    UNION ALL
    MATCH (event:Event) WHERE NOT ${isLive('event')}
    RETURN event.id AS id, 'it is among the live events, and no live statement speaks of it' AS detail
    UNION ALL
    MATCH (event:${formerEvent}) WHERE ${isLive('event')}
    RETURN event.id AS id, 'it is among the former events, and a live statement speaks of it' AS detail`,
})
