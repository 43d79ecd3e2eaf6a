import type { LoadPlan } from '../../load/planLoad.ts'

/** Versions that a proposal recodes or retracts, by the content hash of the statement. */
export type Basis = Readonly<Record<string, string>>

/** The versions that a plan recodes or retracts. */
export const basisOf = ({ retracted }: Pick<LoadPlan, 'retracted'>): Basis =>
  Object.fromEntries(retracted.map(({ contentHash, id }) => [contentHash, id]))
