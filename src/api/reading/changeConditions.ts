import type { ChangeFilter } from '../generated/resolvers.ts'

/** The conditions of a filter of changes as their units take them; null is no condition. */
export function changeConditions(filter: ChangeFilter | null | undefined) {
  const { datasets = null, actions = null, by = null, subjects = null } = filter ?? {}
  return { datasets, actions, by, subjects }
}
