import type { SeedFault } from '../domain/faults/SeedFault.ts'
import { departure } from './departure.ts'
import type { LoadPlan } from './planLoad.ts'

/** What a load would end at the instant at which it was recorded, or before: it would never have stood. */
export function instantFaults(plan: LoadPlan, now: string): SeedFault[] {
  return plan.retracted
    .filter(({ recordedAt }) => recordedAt >= now)
    .map((version) => ({
      name: 'NEVER_STOOD',
      where: departure(plan, version),
      what: `the graph recorded it otherwise at ${version.recordedAt}, and this is to be recorded at ${now}.`,
      right: 'What changes it is recorded later.',
    }))
}
