import type { AnyCypher } from '../Graph.ts'
import { heldUtterances } from '../held/heldUtterances.ts'
import { attachConditions } from './attachConditions.ts'
import { attributeSources } from './attributeSources.ts'
import { carryLinks } from './carryLinks.ts'
import { carryReports } from './carryReports.ts'
import { dateConditions } from './dateConditions.ts'
import { dateStatements } from './dateStatements.ts'
import { linkStatements } from './linkStatements.ts'
import { listTies } from './listTies.ts'
import { projectEvents } from './projectEvents.ts'
import { projectTies } from './projectTies.ts'
import { recordEvidence } from './recordEvidence.ts'
import { recordStatements } from './recordStatements.ts'
import { recordSubjects } from './recordSubjects.ts'
import { reportStatements } from './reportStatements.ts'
import { retractStatements } from './retractStatements.ts'
import { supportStatements } from './supportStatements.ts'
import { upsertConditions } from './upsertConditions.ts'
import { upsertSources } from './upsertSources.ts'
import { upsertThings } from './upsertThings.ts'

/** The units that carry out a load, in their order. */
export const loadUnits: readonly AnyCypher[] = [
  ...[upsertThings, upsertSources, attributeSources, upsertConditions, retractStatements],
  ...[recordStatements, recordEvidence, supportStatements, recordSubjects, reportStatements],
  ...[linkStatements, attachConditions, carryLinks, carryReports, dateStatements],
  ...[heldUtterances, dateConditions, ...Object.values(projectTies), projectEvents, listTies],
]
