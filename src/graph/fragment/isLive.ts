import { visible } from './visible.ts'

/** Holds for an event of which a live statement speaks, or the record of a data set. */
export const isLive = (event: string) =>
  `(${event}:Record OR EXISTS { (${event})<-[:ABOUT]-(witness) WHERE ${visible('witness', 'present')} })`
