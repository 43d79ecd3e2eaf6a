import type { Drawing } from '../asking/useDrawing.ts'
import { tieName } from '../words/tieName.ts'
import { dayNumber } from './days.ts'
import type { Moment } from './Moment.ts'

export interface Moments {
  /** Events of the drawing, each on the first day that it can have begun. */
  readonly happened: readonly Moment[]
  /** Statements behind the ties, each on the last day that it can have been said. */
  readonly said: readonly Moment[]
  /** The same statements, on the day that the graph recorded them. */
  readonly recorded: readonly Moment[]
}

/** The days of a drawing on both clocks, wherever these stand. */
export function momentsOf({ things, tiesOfAllTimes }: Drawing): Moments {
  const happened = [...things.values()].flatMap((thing) => {
    const day = 'time' in thing ? (thing.time?.earliest ?? thing.time?.latest) : undefined
    return day == null ? [] : [{ id: thing.id, name: thing.name, day: dayNumber(day) }]
  })
  const statements = new Map(
    tiesOfAllTimes.flatMap((tie) =>
      tie.statements.map((statement) => [statement.id, { statement, tie }] as const),
    ),
  )
  const said: Moment[] = []
  const recorded: Moment[] = []
  for (const { statement, tie } of statements.values()) {
    const name = tieName(tie)
    if (statement.saidBy != null) said.push({ id: tie.id, name, day: dayNumber(statement.saidBy) })
    recorded.push({ id: tie.id, name, day: dayNumber(statement.recordedAt) })
  }
  return { happened, said, recorded }
}
