import { cameoRoot } from '../../domain/cameo/cameoRoot.ts'
import { codedId, outsideIdOf } from '../../domain/coded/codedIds.ts'
import type { CodedThing } from '../../domain/coded/CodedRecord.ts'
import { codingOf } from '../../domain/coded/codingOf.ts'
import type { IdentifiedRecord } from '../../domain/coded/codedRows.ts'
import { codedHash, type CodedLine } from '../../domain/interchange.ts'

/** The record of a data set that a line of the interchange format states, or what is wrong with it. */
export function codedRecordOf(dataset: string, line: CodedLine): IdentifiedRecord | string {
  const ids = [line.id, line.event, line.from?.id, line.to?.id, line.place?.id]
  const stranger = ids.find((id) => id !== undefined && outsideIdOf(dataset, id) === null)
  if (stranger !== undefined)
    return `"${stranger}" is no id of this section, whose ids begin with "${codedId(dataset, '')}".`
  if (line.id === line.event) return `"${line.id}" cannot be the id of the record and of its event.`
  const hashed = [line.from, line.to, line.place].find((thing) => codedHash.safeParse(thing?.id).success)
  if (hashed !== undefined)
    return `"${hashed.id}" has the form of the id of a record or an event. Give the ${hashed.kind} another.`
  if ((line.kind === 'Meeting') !== (line.roles !== undefined))
    return 'A Meeting has the roles of its sides, and an Action has none.'
  if (line.from?.kind === 'Place' || line.to?.kind === 'Place' || (line.place?.kind ?? 'Place') !== 'Place')
    return 'The sides of an event are actors, and where it took place is a Place.'
  const root = line.scheme === 'CAMEO' && line.code !== undefined ? cameoRoot(line.code) : line.root
  if (line.root !== undefined && line.root !== root)
    return `The root of the CAMEO code "${line.code}" is "${root}", not "${line.root}".`
  const thing = (written: CodedLine['from']): CodedThing | null =>
    written === undefined ? null : { ...written, id: outsideIdOf(dataset, written.id) ?? written.id }
  return {
    id: line.id,
    event: line.event,
    record: {
      file: line.file,
      line: line.line,
      verb: {
        scheme: line.scheme,
        code: line.code ?? null,
        root: root ?? null,
        label: line.label,
        eventLabel: line.eventLabel,
        meeting: line.roles ?? null,
        contact: null,
      },
      day: line.day,
      saidOn: line.saidOn ?? null,
      from: thing(line.from),
      to: thing(line.to),
      place: thing(line.place),
      coding: codingOf(line),
    },
  }
}
