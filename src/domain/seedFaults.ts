import { attributionFaults } from './faults/attributionFaults.ts'
import { duplicateFaults } from './faults/duplicateFaults.ts'
import { eventFaults } from './faults/eventFaults.ts'
import { idFaults } from './faults/idFaults.ts'
import type { KnownToGraph } from './faults/KnownToGraph.ts'
import { linkFaults } from './faults/linkFaults.ts'
import { referenceFaults } from './faults/referenceFaults.ts'
import type { SeedFault } from './faults/SeedFault.ts'
import { SeedView } from './faults/SeedView.ts'
import { spanFaults } from './faults/spanFaults.ts'
import { subjectFaults } from './faults/subjectFaults.ts'
import { tieFaults } from './faults/tieFaults.ts'
import { timeFaults } from './faults/timeFaults.ts'
import type { Seed } from './seed.ts'

const rules = [
  idFaults,
  referenceFaults,
  subjectFaults,
  tieFaults,
  attributionFaults,
  spanFaults,
  timeFaults,
  linkFaults,
  duplicateFaults,
  eventFaults,
] as const

/** Every rule of the model that a seed breaks, given what the graph holds already; none where it can be loaded. */
export function seedFaults(seed: Seed, known: KnownToGraph): SeedFault[] {
  const view = new SeedView(seed, known)
  return rules.flatMap((rule) => rule(view))
}
