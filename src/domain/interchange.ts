import { z } from 'zod'
import { seedItems, seedKey } from './seed.ts'

/** The version of the format that this Parley reads and writes; it grows with every change that an older reader would refuse. */
export const interchangeVersion = 1

/** The first line of a section: what follows was written of one dataset, up to the next such line. */
export const headerLine = z.strictObject({
  record: z.literal('dataset'),
  version: z.literal(interchangeVersion),
  /** Name of the dataset, a slug: an article, a day of a feed. Statements belong to it. */
  name: seedKey,
  /** When a graph first knew this (ISO 8601 in UTC, with milliseconds); the time of the import where it is left out. */
  recordedAt: z.iso.datetime({ precision: 3 }).optional(),
  /** True where the section is all there is of the dataset: what the graph holds of it and the section does not is retracted. */
  complete: z.boolean().optional(),
})

/** The records of a section, by the word that their line begins with, and the collection of a seed that each belongs to. */
export const collectionOf = {
  actor: 'actors',
  event: 'events',
  series: 'series',
  place: 'places',
  topic: 'topics',
  source: 'sources',
  condition: 'conditions',
  statement: 'statements',
} as const

const item = <Record extends keyof typeof collectionOf>(record: Record) =>
  seedItems[collectionOf[record]].extend({ record: z.literal(record), id: seedKey })

/** A line after the first: one thing, source, condition or statement. The id of a statement is a key of its section. */
export const itemLine = z.discriminatedUnion('record', [
  item('actor'),
  item('event'),
  item('series'),
  item('place'),
  item('topic'),
  item('source'),
  item('condition'),
  item('statement'),
])

/** Any line of the interchange format. */
export const interchangeLine = z.discriminatedUnion('record', [headerLine, ...itemLine.options])

export type HeaderLine = z.output<typeof headerLine>
export type ItemLine = z.output<typeof itemLine>
