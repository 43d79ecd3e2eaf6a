import { sha256 } from '../sha256.ts'
import type { ParsedRecord } from './CodedRecord.ts'

/** Parts the name of a data set from what it knows a thing by; no other id has it. */
export const datasetMark = ':'
const publisherMark = '#publisher'

/** The id of something of a data set: its name, a colon, and what the data set knows it by. */
export const codedId = (dataset: string, outsideId: string): string => dataset + datasetMark + outsideId

/** What a data set knows the thing of an id by, or null where the id is not of this set. */
export const outsideIdOf = (dataset: string, id: string): string | null =>
  id.startsWith(dataset + datasetMark) ? id.slice(dataset.length + datasetMark.length) : null

/** Whether an id can be that of something of one of these data sets, or, without names, of any. */
export const isCodedId = (id: string, datasets: readonly string[] | null): boolean =>
  datasets === null
    ? id.includes(datasetMark)
    : datasets.some((dataset) => id.startsWith(dataset + datasetMark))

/** The id of the publisher of a data set. */
export const publisherId = (dataset: string): string => dataset + publisherMark

/** The data set that an id names the publisher of, or null. */
export const datasetPublishedBy = (id: string): string | null =>
  id.endsWith(publisherMark) ? id.slice(0, -publisherMark.length) : null

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
