import { decided } from '../fragment/decided.ts'
import type { Reading } from '../fragment/reading.ts'
import { saidPlace } from '../fragment/saidPlace.ts'
import { visible } from '../fragment/visible.ts'

/** The expressions for an event's status and time in one reading. */
export interface EventValues {
  readonly reading: Reading
  /** Binds what the rest names, given a bound `node`. */
  readonly bind: string
  /** The names to carry on with `node`. */
  readonly carried: readonly string[]
  readonly status: string
  /** Holds the time under the prefix "time". */
  readonly timeHolder: string
  readonly place: string
}

const wasVisible = (statement: string) => visible(statement, 'past')

/** In the present an event holds its status and time, in the order of an index; in the past the statements visible then say them. */
export const eventValues: Readonly<Record<Reading, EventValues>> = {
  present: {
    reading: 'present',
    bind: '',
    carried: [],
    status: 'node.status',
    timeHolder: 'node',
    place: 'node.pageKey',
  },
  past: {
    reading: 'past',
    bind: decided('node', wasVisible),
    carried: ['statusSaid', 'timeSaid'],
    status: 'statusSaid.status',
    timeHolder: 'timeSaid',
    place: saidPlace('timeSaid', 'node'),
  },
}
