import type { z } from 'zod'
import { defineList, type AscendingList, type ListDefinition } from './defineList.ts'

/** Declares a list that no field offers in the other direction: it has no text for that. */
export function defineAscendingList<P extends z.ZodRawShape, R extends z.ZodType, E extends z.ZodType>(
  list: ListDefinition<P, R, E>,
): AscendingList<P, R, E> {
  const { ascending, count } = defineList(list)
  return { ascending, count }
}
