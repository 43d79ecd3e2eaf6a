import { sha256 } from '../sha256.ts'
import type { ParsedRecord } from './CodedRecord.ts'

/** The id of something of a data set: its name, a colon, and what the data set knows it by. */
export const codedId = (dataset: string, outsideId: string): string => `${dataset}:${outsideId}`

/** Stands behind the id of a record in the id of its evidence. */
export const evidenceMark = '#record'

/**
 * The ids of a record and of its event: hashes of what they are, so that loading them again finds them. The two records of one
 * contact, one from each side, lead to one event.
 */
export function codedIds(dataset: string, record: ParsedRecord): { record: string; event: string } {
  const id = (...content: unknown[]) => codedId(dataset, sha256(JSON.stringify(content)).slice(0, 32))
  const { contact } = record.verb
  const own = { record: id('record', record.identity), event: id('event', record.identity) }
  if (contact === null || record.from === null || record.to === null) return own
  return { ...own, event: id('contact', contact, record.day, sidesOf(record)) }
}

/** The two sides of a contact, in the same order whichever side recorded it: who comes before who receives, else by id. */
function sidesOf({ verb: { meeting }, from, to }: ParsedRecord): (string | undefined)[] {
  const sides = [from?.id, to?.id]
  if (meeting?.from === 'HOST') return sides.reverse()
  return meeting?.to === 'HOST' ? sides : sides.sort()
}
