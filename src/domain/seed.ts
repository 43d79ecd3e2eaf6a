import { z } from 'zod'
import { isLink } from './isLink.ts'
import { nameSchema } from './nameSchema.ts'
import { vocabulary } from './vocabulary.ts'

const slug = z
  .string()
  .max(200)
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*(#[a-z0-9]+(-[a-z0-9]+)*)?$/,
    'must be a slug such as "volodymyr-zelensky": small letters, digits and hyphens',
  )
/** An id of the graph or, for statements, a key of this seed or the id of a statement that the graph holds. */
export const reference = z.string().min(1).max(2_000)
const words = z.string().trim().min(1).max(2_000)
const name = nameSchema(2_000)
const offset = z.int32().nonnegative()
/** An address that pages may show as a link. */
export const link = z
  .string()
  .refine(isLink, 'must be an address that begins with http:// or https://')
  // A refinement does not show in a JSON Schema.
  .meta({ format: 'uri', pattern: '^[Hh][Tt][Tt][Pp][Ss]?://' })
const hash = z.string().regex(/^[0-9a-f]{64}$/, 'must be SHA-256 in 64 lowercase hex digits')
const day = z.iso.date()

const timeAsWritten = z.strictObject({
  /** The words of the source, quoted only as far as the model needs them ("on Wednesday"). */
  text: z.string().max(100).optional(),
  edtf: z.string().max(100).optional(),
  basis: z.enum(vocabulary.timeBasis),
  resolvedFrom: words.optional(),
})

const thing = {
  name,
  /** Other names it is found by: spellings, translations, short forms. */
  aliases: z.array(name).optional(),
  description: words.optional(),
}

const actorSeed = z.strictObject({ kind: z.enum(vocabulary.actorKind), ...thing })

const eventSeed = z.strictObject({
  kind: z.enum(vocabulary.eventKind),
  ...thing,
  /** CAMEO event code, where one fits. */
  code: z
    .string()
    .regex(/^\d{2,4}$/)
    .optional(),
})

const sourceSeed = z.strictObject({
  kind: z.enum(vocabulary.sourceKind),
  /** A title in the curator's words where the publisher's own may not be kept. */
  title: name,
  publisher: reference,
  url: link.optional(),
  /** BCP 47 language tag. */
  language: z.string().max(35).optional(),
  publishedAt: timeAsWritten.optional(),
  /** What the text's spans are checked against: its file name, UTF-16 length and the SHA-256 of its UTF-8 bytes. */
  text: z.strictObject({ file: z.string(), length: offset, sha256: hash }).optional(),
  cites: z.array(reference).optional(),
})

const conditionSeed = z.strictObject({
  /** What has to come true, in the curator's words. */
  trigger: words,
  /** ISO 8601 duration, e.g. "P50D". */
  duration: z.iso.duration().optional(),
  /** Where the duration starts (FROM_UTTERANCE: when the statement was said), or that `deadline` states the end. */
  deadlineRule: z.enum(vocabulary.deadlineRule),
  deadline: timeAsWritten.optional(),
})

export const spanSeed = z.strictObject({
  /** UTF-16 code units into the source's text; `end` is exclusive. */
  start: offset,
  end: offset,
  sha256: hash,
  /** The words themselves: only words that stand inside quotation marks in the source. */
  exact: z.string().min(1).max(300).optional(),
})

const aboutSeed = z.strictObject({
  /** Id of an actor, event, topic or place. */
  subject: reference,
  aspect: z.enum(vocabulary.aspect),
  /** The value said: with DATE, the time. */
  time: timeAsWritten.optional(),
  /** The value said: with STATUS, the status. */
  status: z.enum(vocabulary.eventStatus).optional(),
  /** Where the speaker stands on a topic: with POSITION, and only where the words say so. */
  stance: z.enum(vocabulary.stance).optional(),
})

const tieSeed = z.strictObject({
  tie: z.enum(vocabulary.tie),
  from: reference,
  to: reference,
  /** With INVOLVED_IN. */
  role: z.enum(vocabulary.role).optional(),
  /** With HOLDS_POSITION_IN. */
  title: name.optional(),
  /** When the tie held in the world, both inclusive; open where it is not said. */
  validFrom: day.optional(),
  validTo: day.optional(),
})

const linkSeed = z.strictObject({
  type: z.enum(vocabulary.linkType),
  aspect: z.enum(vocabulary.aspect),
  to: reference,
})

const statementSeed = z.strictObject({
  speaker: reference,
  /** What is claimed, in this project's own words. */
  text: words,
  speechAct: z.enum(vocabulary.speechAct),
  form: z.enum(vocabulary.form),
  certainty: z.enum(vocabulary.certainty),
  /** AFFIRMED unless stated. */
  polarity: z.enum(vocabulary.polarity).optional(),
  /** The curator's confidence in this coding, above 0 to 1; 1 unless stated. */
  confidence: z.number().gt(0).lte(1).optional(),
  saidAt: timeAsWritten.optional(),
  source: reference,
  evidence: z.array(spanSeed).min(1),
  /** Key of the statement that reports this one. */
  reportedBy: reference.optional(),
  about: z.array(aboutSeed).min(1),
  /** The relationships between things of the world that this statement asserts. */
  asserts: z.array(tieSeed).optional(),
  links: z.array(linkSeed).optional(),
  /** Id of the condition that it is made under. */
  condition: reference.optional(),
  /** Id of the condition whose trigger it says came true. */
  fulfils: reference.optional(),
})

/** What a curator writes of one thing, source, condition or statement, by the collection of a seed that it belongs to. */
export const seedItems = {
  actors: actorSeed,
  events: eventSeed,
  series: z.strictObject(thing),
  places: z.strictObject(thing),
  topics: z.strictObject(thing),
  sources: sourceSeed,
  conditions: conditionSeed,
  statements: statementSeed,
}

/** The id of a thing, source or condition, or the key of a statement. */
export const seedKey = slug

/** What a curator writes of one or more sources: things by their id, statements by a key of this seed. */
export const seedSchema = z.strictObject({
  name: slug,
  actors: z.record(slug, seedItems.actors).default({}),
  events: z.record(slug, seedItems.events).default({}),
  series: z.record(slug, seedItems.series).default({}),
  places: z.record(slug, seedItems.places).default({}),
  topics: z.record(slug, seedItems.topics).default({}),
  sources: z.record(slug, seedItems.sources),
  conditions: z.record(slug, seedItems.conditions).default({}),
  statements: z.record(slug, seedItems.statements),
})

/** A seed as it is written, defaults left out. */
export type SeedAsWritten = z.input<typeof seedSchema>
/** A seed whose shape was checked. */
export type Seed = z.output<typeof seedSchema>
export type StatementSeed = z.output<typeof statementSeed>
export type SourceSeed = z.output<typeof sourceSeed>
export type ConditionSeed = z.output<typeof conditionSeed>
export type TieSeed = z.output<typeof tieSeed>
