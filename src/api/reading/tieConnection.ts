import type { Word } from '../../domain/vocabulary.ts'
import { actorsTiedFrom } from '../../graph/thing/actorsTiedFrom.ts'
import { actorsTiedTo } from '../../graph/thing/actorsTiedTo.ts'
import type { ThingRow } from '../../graph/thing/thingRow.ts'
import type { Context } from '../Context.ts'
import type { TieConnectionMapper } from '../mappers.ts'

type ActorTie = Extract<Word<'tie'>, 'SPEAKS_FOR' | 'BELONGS_TO' | 'HOLDS_POSITION_IN'>

/** The resolver of an actor's ties of one type: those that lead from it, or those that lead to it. */
export const tieConnection =
  (tie: ActorTie, direction: 'FROM' | 'TO') =>
  (
    actor: ThingRow,
    args: { first: number; after?: string | null | undefined },
    { reader }: Context,
  ): TieConnectionMapper =>
    reader.connection(
      direction === 'FROM' ? actorsTiedFrom : actorsTiedTo,
      [actor.id],
      { tie },
      { ...args, order: `${tie}:${direction}` },
    )
