import type { Graph } from './Graph.ts'
import { assertionsWithoutTies } from './integrity/assertionsWithoutTies.ts'
import { contentStandingTwice } from './integrity/contentStandingTwice.ts'
import { depthsOffTheirChain } from './integrity/depthsOffTheirChain.ts'
import { eventsOutOfStep } from './integrity/eventsOutOfStep.ts'
import { evidenceWithoutOneSource } from './integrity/evidenceWithoutOneSource.ts'
import { layersUnlikeStatements } from './integrity/layersUnlikeStatements.ts'
import { listedTiesOutOfOrder } from './integrity/listedTiesOutOfOrder.ts'
import { namingsOutOfStep } from './integrity/namingsOutOfStep.ts'
import { narratorsUnlikePublishers } from './integrity/narratorsUnlikePublishers.ts'
import { nodesWithoutOneId } from './integrity/nodesWithoutOneId.ts'
import { recordsOutOfPlace } from './integrity/recordsOutOfPlace.ts'
import { shownEventsWithoutStatus } from './integrity/shownEventsWithoutStatus.ts'
import { sourcesWithoutOnePublisher } from './integrity/sourcesWithoutOnePublisher.ts'
import { statementsAboutNothing } from './integrity/statementsAboutNothing.ts'
import { statementsWithoutEvidence } from './integrity/statementsWithoutEvidence.ts'
import { statementsWithoutOneSpeaker } from './integrity/statementsWithoutOneSpeaker.ts'
import { statementsWithSeveralReporters } from './integrity/statementsWithSeveralReporters.ts'
import { statementsOffTheirDays } from './integrity/statementsOffTheirDays.ts'
import { structureOffVersion } from './integrity/structureOffVersion.ts'
import { tiesUnlikeTheirStatements } from './integrity/tiesUnlikeTheirStatements.ts'
import { typesUnlikeLabels } from './integrity/typesUnlikeLabels.ts'
import { wordsOutsideVocabulary } from './integrity/wordsOutsideVocabulary.ts'
import { timeForAll } from './connection/timeForAll.ts'

/** Something in the graph that breaks a rule of the model: the rule, the id of what breaks it, and in what way. */
export interface Violation {
  readonly rule: string
  readonly id: string
  readonly detail: string
}

/** What the database itself cannot hold (Community knows uniqueness only), one unit per rule. */
const rules = {
  nodesWithoutOneId,
  typesUnlikeLabels,
  wordsOutsideVocabulary,
  statementsWithoutOneSpeaker,
  statementsWithoutEvidence,
  statementsAboutNothing,
  evidenceWithoutOneSource,
  sourcesWithoutOnePublisher,
  narratorsUnlikePublishers,
  statementsWithSeveralReporters,
  depthsOffTheirChain,
  contentStandingTwice,
  statementsOffTheirDays,
  tiesUnlikeTheirStatements,
  assertionsWithoutTies,
  layersUnlikeStatements,
  eventsOutOfStep,
  namingsOutOfStep,
  shownEventsWithoutStatus,
  listedTiesOutOfOrder,
  recordsOutOfPlace,
  structureOffVersion,
} as const

/** Everything in a graph that breaks a rule of the model, on any graph at any time. */
export async function checkIntegrity(graph: Graph): Promise<Violation[]> {
  const time = timeForAll()
  const violations: Violation[] = []
  for (const [rule, unit] of Object.entries(rules)) {
    const rows = await graph.read(unit, {}, time)
    violations.push(...rows.map(({ id, detail }) => ({ rule, id, detail })))
  }
  return violations
}
