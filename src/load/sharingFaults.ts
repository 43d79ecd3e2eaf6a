import { evidenceId } from '../domain/evidenceId.ts'
import type { SeedFault } from '../domain/faults/SeedFault.ts'
import type { Seed } from '../domain/seed.ts'
import type { LoadPlan } from './planLoad.ts'
import type { Held } from './readHeld.ts'

/** What a seed would take over from another one: two seeds that describe one thing differently undo each other's load. */
export function sharingFaults(seed: Seed, held: Held, plan: LoadPlan): SeedFault[] {
  return [...describedElsewhere(seed, held, plan), ...spansElsewhere(seed, held)]
}

function describedElsewhere(seed: Seed, held: Held, plan: LoadPlan): SeedFault[] {
  return [...plan.things, ...plan.sources, ...plan.conditions].flatMap(({ id, properties }) => {
    const other = held.nodes.get(id)?.seed ?? seed.name
    if (other === seed.name) return []
    return [
      {
        name: 'DESCRIBED_ELSEWHERE',
        where: `${properties.type} "${id}"`,
        what: `"${other}" describes it, and otherwise than here.`,
        right: 'Leave it out here and refer to it by its id, or change it there.',
      },
    ]
  })
}

function spansElsewhere(seed: Seed, held: Held): SeedFault[] {
  return Object.entries(seed.statements).flatMap(([key, { source, evidence }]) =>
    evidence.flatMap(({ start, end, sha256 }): SeedFault[] => {
      const other = held.evidence.get(evidenceId({ source, start, end }))
      if (other?.shared !== true || other.sha256 === sha256) return []
      return [
        {
          name: 'SPAN_CONFLICT',
          where: `statement "${key}", evidence ${start}–${end}`,
          what: 'a statement of the graph gives the same span another SHA-256.',
          right: 'One of the two is wrong.',
        },
      ]
    }),
  )
}
