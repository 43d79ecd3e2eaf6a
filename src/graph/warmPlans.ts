import type { z } from 'zod'
import { conditionsAll } from './condition/conditionsAll.ts'
import { statementsByConditions } from './condition/statementsByConditions.ts'
import { eventsAll } from './event/eventsAll.ts'
import { eventsBetween } from './event/eventsBetween.ts'
import { eventsByAnchor } from './event/eventsByAnchor.ts'
import { eventsById } from './event/eventsById.ts'
import { eventsOfActor } from './event/eventsOfActor.ts'
import { meetingsAll } from './event/meetingsAll.ts'
import { neighboursByEvents } from './event/neighboursByEvents.ts'
import { participantsByEvents } from './event/participantsByEvents.ts'
import { evidenceByStatements } from './evidence/evidenceByStatements.ts'
import type { AnyCypher, Graph } from './Graph.ts'
import { neutralValue } from './unit/neutralValue.ts'
import { pathHops } from './path/pathHops.ts'
import { pathsOfFour } from './path/pathsOfFour.ts'
import { pathsUpToThree } from './path/pathsUpToThree.ts'
import { strongestPathsOfFour } from './path/strongestPathsOfFour.ts'
import { agreementsByPairs } from './position/agreementsByPairs.ts'
import { positionsByTopics } from './position/positionsByTopics.ts'
import { recordsByDatasets } from './record/recordsByDatasets.ts'
import { searchCount } from './search/searchCount.ts'
import { searchHits } from './search/searchHits.ts'
import { sourcesAll } from './source/sourcesAll.ts'
import { answersByClaims } from './statement/answersByClaims.ts'
import { carriersByTies } from './statement/carriersByTies.ts'
import { chainsByStatements } from './statement/chainsByStatements.ts'
import { claimsByEvents } from './statement/claimsByEvents.ts'
import { corroborationsByClaims } from './statement/corroborationsByClaims.ts'
import { linksByPairs } from './statement/linksByPairs.ts'
import { linksByStatements } from './statement/linksByStatements.ts'
import { statementsAll } from './statement/statementsAll.ts'
import { statementsByAnchor } from './statement/statementsByAnchor.ts'
import { statementsById } from './statement/statementsById.ts'
import { subjectsByStatements } from './statement/subjectsByStatements.ts'
import { actorsAll } from './thing/actorsAll.ts'
import { brokersBetween } from './thing/brokersBetween.ts'
import { neighboursOfActor } from './thing/neighboursOfActor.ts'
import { thingsById } from './thing/thingsById.ts'
import { topicsByEvents } from './thing/topicsByEvents.ts'
import { familiesByThings } from './tie/familiesByThings.ts'
import { tiesAmong } from './tie/tiesAmong.ts'
import { tiesByThings } from './tie/tiesByThings.ts'
import { tiesToEvents } from './tie/tiesToEvents.ts'

/** The units of each question in docs/questions.md, in its order, and last what other first questions read. */
const questions = [
  [pathsUpToThree, strongestPathsOfFour, pathHops.present, carriersByTies.present, pathsOfFour],
  [statementsByAnchor.present.ascending, chainsByStatements.present],
  [
    ...[eventsById.present, claimsByEvents.present, participantsByEvents.present.ascending],
    ...[topicsByEvents.present.ascending, neighboursByEvents.present, eventsByAnchor.present.ascending],
  ],
  [corroborationsByClaims.present, answersByClaims.present],
  [linksByStatements.present],
  [statementsAll.ascending, statementsAll.count, subjectsByStatements.present],
  [statementsByAnchor.present.count],
  [eventsBetween.filtered.ascending, eventsBetween.filtered.count],
  [brokersBetween.present],
  [thingsById.present, neighboursOfActor.present.ascending, neighboursOfActor.present.count],
  [positionsByTopics.present],
  [agreementsByPairs.present, linksByPairs.present],
  [eventsOfActor.filtered.ascending, eventsOfActor.filtered.count],
  [conditionsAll.past.ascending, statementsByConditions.past],
  [statementsByAnchor.present.grouped],
  [
    ...[sourcesAll.past.count, actorsAll.past.count, recordsByDatasets.past.count],
    ...[statementsByAnchor.past.count, eventsByAnchor.past.count],
  ],
  [searchHits.present, searchCount.present],
  [evidenceByStatements.present],
  [
    familiesByThings.present,
    tiesToEvents.ofActor,
    tiesByThings.present.ascending,
    tiesAmong.present.ascending,
  ],
  [
    ...[statementsById.present, meetingsAll.filtered.ascending, actorsAll.present.ascending],
    ...[eventsAll.filtered.ascending, conditionsAll.present.ascending, statementsByConditions.present],
  ],
]

/** Two texts are planned at a time: one alone leaves half of a small machine idle. */
const lanes = 2

/**
 * Has the database plan what most users ask first, while nobody reads: a new database takes a second to plan a text and a millisecond to
 * run it from then on. Once somebody asks a question, the rest of it is planned at once. Ends when the signal fires.
 */
export async function warmPlans(graph: Graph, signal: AbortSignal): Promise<void> {
  const plan = async (units: Iterable<AnyCypher>, ready: () => Promise<void> | undefined) => {
    for (const unit of units) {
      await ready()
      if (signal.aborted) return
      await graph.plan(unit, neutralValue(unit.parameters) as z.input<z.ZodObject>).catch(() => undefined)
    }
  }
  const stop = graph.observe((name) => {
    const [, ...rest] = questions.find(([first]) => first?.name === name) ?? []
    void plan(rest, () => undefined)
  })
  const left = questions.flat().values()
  await Promise.all(Array.from({ length: lanes }, () => plan(left, () => graph.quiet()))).finally(stop)
}
