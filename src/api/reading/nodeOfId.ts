import { conditionsById } from '../../graph/condition/conditionsById.ts'
import type { Lookup } from '../../graph/unit/defineLookup.ts'
import type { Readings } from '../../graph/unit/defineReadings.ts'
import { eventsById } from '../../graph/event/eventsById.ts'
import { evidenceById } from '../../graph/evidence/evidenceById.ts'
import { sourcesById } from '../../graph/source/sourcesById.ts'
import { statementsById } from '../../graph/statement/statementsById.ts'
import { thingTypes } from '../../graph/thing/thingReference.ts'
import { thingsById } from '../../graph/thing/thingsById.ts'
import { typesById } from '../../graph/thing/typesById.ts'
import type { z } from 'zod'
import type { NodeMapper } from '../mappers.ts'
import type { Reader } from './Reader.ts'

const lookups: Record<string, Readings<Lookup<{ row: z.ZodType<NodeMapper> }>>> = {
  Statement: statementsById,
  Source: sourcesById,
  Evidence: evidenceById,
  Condition: conditionsById,
}

/** Any node by its id, whatever its type; null where the graph shows none. A thing that is no event has a row only where one is needed. */
export async function nodeOfId(
  reader: Reader,
  id: string,
  type?: string,
  needsRow = true,
): Promise<NodeMapper | null> {
  const known = type ?? (await reader.row(typesById, id))?.type
  if (known === undefined) return null
  const isEvent = known === 'Meeting' || known === 'Action'
  // What is read by the id alone takes no more of these than id and type. An event can be one that the graph does not show.
  if (!needsRow && !isEvent && (thingTypes as readonly string[]).includes(known)) {
    return { id, type: known } as NodeMapper
  }
  const found = await reader.row(isEvent ? eventsById : (lookups[known] ?? thingsById), id)
  return found?.row ?? null
}
