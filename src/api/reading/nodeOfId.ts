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
  Meeting: eventsById,
  Action: eventsById,
  Statement: statementsById,
  Source: sourcesById,
  Evidence: evidenceById,
  Condition: conditionsById,
}

interface Known {
  /** Type of the node; left out, it is read. */
  readonly type?: string
  /** False where id and type are enough. */
  readonly needsRow?: boolean
}

/** Any node by its id, whatever its type; null where the graph shows none. A thing that is no event has a row only where one is needed. */
export async function nodeOfId(
  reader: Reader,
  id: string,
  { type, needsRow = true }: Known = {},
): Promise<NodeMapper | null> {
  const known = type ?? (await reader.row(typesById, id))?.type
  if (known === undefined) return null
  const lookup = lookups[known] ?? thingsById
  // Whatever else has a type may still be one that the graph does not show.
  if (!needsRow && lookup === thingsById) return { id, type: known } as NodeMapper
  return (await reader.row(lookup, id))?.row ?? null
}
