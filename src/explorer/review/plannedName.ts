import type { PlannedThing } from '../asking/types.ts'

/** The name of a thing of a plan: "Lake talks (new)". */
export function plannedName({ name, isNew }: Pick<PlannedThing, 'name' | 'isNew'>): string {
  return isNew ? `${name} (new)` : name
}
