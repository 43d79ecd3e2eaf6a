import { conditionsById } from '../../graph/condition/conditionsById.ts'
import type { Lookup } from '../../graph/unit/defineLookup.ts'
import type { Readings } from '../../graph/unit/defineReadings.ts'
import { eventsById } from '../../graph/event/eventsById.ts'
import { evidenceById } from '../../graph/evidence/evidenceById.ts'
import { sourcesById } from '../../graph/source/sourcesById.ts'
import { statementsById } from '../../graph/statement/statementsById.ts'
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

/** Any node by its id, whatever its type; null where the graph shows none. */
export async function nodeOfId(reader: Reader, id: string, type?: string): Promise<NodeMapper | null> {
  const known = type ?? (await reader.row(typesById, id))?.type
  if (known === undefined) return null
  const isEvent = known === 'Meeting' || known === 'Action'
  const found = await reader.row(isEvent ? eventsById : (lookups[known] ?? thingsById), id)
  return found?.row ?? null
}
