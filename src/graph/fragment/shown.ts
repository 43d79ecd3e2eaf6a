import { visible } from './visible.ts'

/** Holds for an event while a visible statement is about it. */
export const shown = (event: string) =>
  `EXISTS { (${event})<-[:ABOUT]-(witness:Statement) WHERE ${visible('witness')} }`
