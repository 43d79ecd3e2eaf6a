import { decided } from '../fragment/decided.ts'
import { saidPlace } from '../fragment/saidPlace.ts'
import { visible } from '../fragment/visible.ts'

/** Where an event's status and time are found. */
export interface EventValues {
  /** Binds what the rest names, given a bound `node`. */
  readonly bind: string
  /** What has to be carried on beside `node`. */
  readonly carried: readonly string[]
  readonly status: string
  /** Holds the time under the prefix "time". */
  readonly timeHolder: string
  readonly place: string
}

/** As the graph is now: the event holds what its statements make of it, in the order of an index. */
export const presentValues: EventValues = {
  bind: '',
  carried: [],
  status: 'node.status',
  timeHolder: 'node',
  place: 'node.pageKey',
}

/** As of other clocks: from the statements that are visible then. */
export const pastValues: EventValues = {
  bind: `${decided('node', 'STATUS', 'statusSaid', visible)} ${decided('node', 'DATE', 'timeSaid', visible)}`,
  carried: ['statusSaid', 'timeSaid'],
  status: 'statusSaid.status',
  timeHolder: 'timeSaid',
  place: saidPlace('timeSaid', 'node'),
}
