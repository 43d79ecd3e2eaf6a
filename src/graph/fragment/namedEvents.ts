import type { Reading } from './reading.ts'
import { isEvent } from './layers.ts'

/** The full-text indexes of names, by the layer that a text reads: those of former events are in one of their own. */
const nameIndexes = { present: "'names'", past: 'index' } as const

/** Binds `node`, each event whose name matches a full-text query; keeps what is named. */
export const namedEvents = (reading: Reading, query = '$query', kept: readonly string[] = []): string =>
  `${reading === 'past' ? "UNWIND ['names', 'formerNames'] AS index " : ''}CALL db.index.fulltext.queryNodes(${nameIndexes[reading]}, ${query}) YIELD node
      WITH ${['node', ...kept].join(', ')} WHERE ${isEvent('node', reading)}`
