import { z } from 'zod'
import { codedColumns, type StatedColumn } from './coded/codedColumns.ts'
import { isDay } from './isDay.ts'
import { nameSchema } from './nameSchema.ts'
import { vocabulary } from './vocabulary.ts'
import { link, reference, seedItems, seedKey, spanSeed } from './seed.ts'

/** The version of the format that this Parley reads and writes; it grows with every change that an older reader would refuse. */
export const interchangeVersion = 3

/** Limits of a section of statements, which is kept in memory and written in one transaction. Bytes are those of its lines. */
export const sectionLimits = { records: 5_000, bytes: 64_000_000 } as const

// Every importer of a data set has a lower limit of its own.
const name = nameSchema(10_000)

/** The first line of a section: what follows was written of one dataset, up to the next such line. */
export const headerLine = z.strictObject({
  record: z.literal('dataset'),
  /** Version 1 had no retractions, version 2 neither quotes nor names nor `through`. */
  version: z.literal([1, 2, interchangeVersion]),
  /** Name of the dataset, a slug: an article, a day of a feed. Statements belong to it. */
  name: seedKey,
  /** When a graph first knew this (ISO 8601 in UTC, with milliseconds); the time of the import where it is left out. Sections of one instant add to one another. */
  recordedAt: z.iso.datetime({ precision: 3 }).optional(),
  /** True where the section is all there is of the dataset: what the graph recorded of it before and the section lacks is retracted. */
  complete: z.boolean().optional(),
  /** Description of a set of coded records, whose section holds records alone. */
  coded: z
    .strictObject({
      title: name,
      url: link.optional(),
      publisher: z.strictObject({ name, kind: z.enum(vocabulary.actorKind) }),
    })
    .optional(),
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

const named = <Word extends keyof typeof collectionOf>(record: Word) => ({
  record: z.literal(record),
  id: seedKey,
})

/** The end of a statement that the graph holds of the dataset, named by the id of any of its versions. */
export const retractionLine = z.strictObject({
  record: z.literal('retraction'),
  id: z.string().regex(/^[0-9a-f]{32}(\.[1-9]\d*)?$/, 'must be the id that a statement has in the graph'),
})

/** Evidence by its words, whose place in the text is found where the text is at hand. */
export const quotedEvidence = z.strictObject({
  /** After the TextQuoteSelector of W3C Web Annotation. */
  quote: z.strictObject({
    /** Words as they stand in the text, with case and punctuation. */
    exact: z.string().min(1, 'must hold words of the text').max(5_000),
    /** Words directly before and behind, to choose among several places. */
    prefix: z.string().max(500).optional(),
    suffix: z.string().max(500).optional(),
    /** Number of the place among those that fit, from 1. */
    occurrence: z.int32().positive().optional(),
  }),
})

const statementLine = seedItems.statements.extend({
  ...named('statement'),
  evidence: z.array(z.union([spanSeed, quotedEvidence])).min(1),
  /** Speakers between the narrator and the speaker, outermost first. */
  through: z.array(reference).min(1).max(20).optional(),
})

/** A line after the first: one thing, source, condition or statement, or the end of one. The id of a statement is a key of its section. */
export const itemLine = z.discriminatedUnion('record', [
  seedItems.actors.extend(named('actor')),
  seedItems.events.extend(named('event')),
  seedItems.series.extend(named('series')),
  seedItems.places.extend(named('place')),
  seedItems.topics.extend(named('topic')),
  seedItems.sources.extend(named('source')),
  seedItems.conditions.extend(named('condition')),
  statementLine,
  retractionLine,
])

/** The id of something of a data set: the name of the set, a colon, and what the set knows it by. */
const codedKey = z
  .string()
  .regex(
    /^[a-z0-9-]+:[^\p{Cc}\p{Zl}\p{Zp}]+$/u,
    'must be the name of the set, a colon, and no control character or line break',
  )
  // An index refuses keys beyond 8 kB, and a relationship's holds two ids.
  .max(700)
/** The id of a record or an event of a data set: the name of the set, a colon, and 32 hex digits. */
export const codedHash = z.string().regex(/^[a-z0-9-]+:[0-9a-f]{32}$/)
const codedThing = z.strictObject({
  id: codedKey,
  name,
  kind: z.enum([...vocabulary.actorKind, 'Place']),
})

const fileName = z
  .string()
  .min(1)
  .regex(/^[^\p{Cc}\p{Zl}\p{Zp}]*$/u, 'must hold no control character and no line break')
const day = z.iso.date().refine(isDay, 'must be a day of the years 0001 to 9999')

/** Record of a set of coded events, with its event. */
export const codedLine = z.strictObject({
  record: z.literal('coded'),
  /** The id of the statement that it makes. */
  id: codedHash,
  event: codedHash,
  kind: z.enum(vocabulary.eventKind),
  /** Name of the file that it stood in, and the number of the line, counted from 1. */
  file: fileName,
  line: z.int32().positive(),
  day,
  /** The day on which the set took it up. */
  saidOn: day.optional(),
  /** Name of the act in the record, and that of its event. */
  label: name,
  eventLabel: name,
  ...stated(codedColumns.verb),
  from: codedThing.optional(),
  to: codedThing.optional(),
  place: codedThing.optional(),
  /** The roles of the two sides of a meeting. */
  roles: z.strictObject({ from: z.enum(vocabulary.role), to: z.enum(vocabulary.role) }).optional(),
  ...stated(codedColumns.coding),
})

/** The fields of columns in a line, which leaves out a value that was not coded. */
function stated<Columns extends Readonly<Record<string, StatedColumn>>>(columns: Columns) {
  const fields = Object.entries<StatedColumn>(columns).map(([name, { value, required }]) => [
    name,
    required === true ? value : value.optional(),
  ])
  return Object.fromEntries(fields) as {
    [Name in keyof Columns]: Columns[Name] extends { required: true }
      ? Columns[Name]['value']
      : z.ZodOptional<Columns[Name]['value']>
  }
}

/** Any line of the interchange format. */
export const interchangeLine = z.discriminatedUnion('record', [headerLine, ...itemLine.options, codedLine])

export type HeaderLine = z.output<typeof headerLine>
export type ItemLine = z.output<typeof itemLine>
export type StatementLine = z.output<typeof statementLine>
export type CodedLine = z.output<typeof codedLine>
export type InterchangeLine = z.output<typeof interchangeLine>
