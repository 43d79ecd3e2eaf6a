import { z } from 'zod'

const count = z.int().nonnegative()

/** First line of a backup: what the file is, and as of when. */
export const backupHeader = z.strictObject({
  parley: z.literal('backup'),
  /** Version of this format. */
  format: z.int(),
  /** Id of the file, chosen by chance. */
  id: z.string(),
  /** Id of the backup that this one goes on from; null where it is whole. */
  follows: z.string().nullable(),
  /** Version of the structure of the graph. */
  structure: count,
  /** Store that the graph was in, and the number and the instant of its last change; RFC 3339 UTC. */
  epoch: z.string(),
  sequence: count,
  at: z.string(),
})

export type BackupHeader = z.output<typeof backupHeader>

/** Last line of a backup: what all lines before it amount to. */
export const backupEnd = z.strictObject({
  /** Number of lines before this one, the first included. */
  lines: count,
  /** Nodes and relationships of the model in the graph, those included that an increment leaves out. */
  nodes: count,
  relationships: count,
  /** SHA-256 of all bytes before this line, in hexadecimal digits. */
  sha256: z.string(),
})

export type BackupEnd = z.output<typeof backupEnd>

/** The version of the format that this Parley writes; it reads none above. */
export const backupFormat = 1
