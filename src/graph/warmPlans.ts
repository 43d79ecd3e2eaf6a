import type { z } from 'zod'
import { conditionsAll } from './condition/conditionsAll.ts'
import { statementsByConditions } from './condition/statementsByConditions.ts'
import type { Cypher } from './defineCypher.ts'
import { eventsAll } from './event/eventsAll.ts'
import type { Readings } from './defineReadings.ts'
import { eventsBetween } from './event/eventsBetween.ts'
import { eventsByAnchor } from './event/eventsByAnchor.ts'
import { eventsById } from './event/eventsById.ts'
import { eventsOfActor } from './event/eventsOfActor.ts'
import { meetingsAll } from './event/meetingsAll.ts'
import { participantsByEvents } from './event/participantsByEvents.ts'
import { evidenceByStatements } from './evidence/evidenceByStatements.ts'
import type { Graph } from './Graph.ts'
import { neutralValue } from './neutralValue.ts'
import { pathsOfFour } from './path/pathsOfFour.ts'
import { pathsUpToThree } from './path/pathsUpToThree.ts'
import { strongestPathsOfFour } from './path/strongestPathsOfFour.ts'
import { pathHops } from './path/pathHops.ts'
import { positionsByTopics } from './position/positionsByTopics.ts'
import { searchCount } from './search/searchCount.ts'
import { searchHits } from './search/searchHits.ts'
import { chainsByStatements } from './statement/chainsByStatements.ts'
import { claimsByEvents } from './statement/claimsByEvents.ts'
import { linksByStatements } from './statement/linksByStatements.ts'
import { statementsAll } from './statement/statementsAll.ts'
import { statementsByAnchor } from './statement/statementsByAnchor.ts'
import { statementsById } from './statement/statementsById.ts'
import { subjectsByStatements } from './statement/subjectsByStatements.ts'
import { actorsAll } from './thing/actorsAll.ts'
import { brokersBetween } from './thing/brokersBetween.ts'
import { timeForAll } from './timeForAll.ts'
import { thingsById } from './thing/thingsById.ts'
import { topicsByEvents } from './thing/topicsByEvents.ts'

type Unit = Cypher<z.ZodObject, z.ZodObject>

/** What the first questions of most users read. */
const hotUnits: readonly unknown[] = [
  ...[thingsById, statementsById, eventsById, claimsByEvents, participantsByEvents.present.ascending],
  ...[
    topicsByEvents.present.ascending,
    eventsByAnchor.present.ascending,
    evidenceByStatements,
    subjectsByStatements,
  ],
  ...[
    chainsByStatements,
    linksByStatements,
    statementsByAnchor.present.ascending,
    statementsByAnchor.present.count,
  ],
  ...[searchHits, searchCount, conditionsAll.present.ascending],
  ...[statementsByConditions, eventsOfActor.filtered.ascending],
  ...[
    meetingsAll.filtered.ascending,
    actorsAll.present.ascending,
    statementsAll.ascending,
    eventsAll.filtered.ascending,
  ],
  ...[positionsByTopics, eventsBetween.filtered.ascending, brokersBetween.present],
  ...[pathsUpToThree, strongestPathsOfFour, pathsOfFour, pathHops.present],
]

/**
 * Has the database plan, one after another, what most users ask first: a new database takes seconds to plan one Cypher and a millisecond
 * to run it from then on. Asks for nothing that exists, and for nothing more once the signal fires.
 */
export async function warmPlans(graph: Graph, signal: AbortSignal): Promise<void> {
  for (const hot of hotUnits as readonly (Unit | Readings<Unit>)[]) {
    if (signal.aborted) return
    const unit = 'present' in hot ? hot.present : hot
    const parameters = neutralValue(unit.parameters) as z.input<z.ZodObject>
    await graph.read(unit, parameters, timeForAll(), signal).catch(() => undefined)
  }
}
