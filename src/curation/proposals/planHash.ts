import { fingerprint } from '../../domain/fingerprint.ts'
import type { LoadPlan } from '../../load/planLoad.ts'

/** SHA-256 over all that a plan would write, whatever its order and its instant: plans with one hash do the same. */
export function planHash({ things, sources, conditions, evidence, statements, retracted }: LoadPlan): string {
  return fingerprint({
    described: sorted([...things, ...sources, ...conditions, ...evidence].map(versionOf)),
    recorded: sorted(
      statements.filter(({ isNew }) => isNew).map(({ row }) => versionOf({ id: row.properties.id, ...row })),
    ),
    retracted: sorted(retracted.map(({ id }) => id)),
  })
}

const versionOf = ({ id, properties }: { id: string; properties: { fingerprint: string } }) =>
  `${id} ${properties.fingerprint}`

const sorted = (values: readonly string[]) => [...values].sort()
