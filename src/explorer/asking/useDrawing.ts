import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { View } from '../view/View.ts'
import { ask } from './ask.ts'
import { asOfView } from './asOfView.ts'
import { DrawnThings } from './operations/drawing.ts'
import { queryClient } from './queryClient.ts'
import { tiesAmong } from './tiesAmong.ts'
import type { Thing, Tie } from './types.ts'

/** Most ids that one operation takes. */
const page = 100

export interface Drawing {
  /** Each thing of the drawing that the graph has, whatever the moment. */
  readonly things: ReadonlyMap<string, Thing>
  /** Ids of the things that the moment shows. */
  readonly shown: ReadonlySet<string>
  readonly ties: readonly Tie[]
  /** The ties without any clock, which say what days the clocks can stand at. */
  readonly tiesOfAllTimes: readonly Tie[]
  /** Number of ties among the things, drawn or not. */
  readonly tieCount: number
}

const emptyDrawing: Drawing = {
  things: new Map(),
  shown: new Set(),
  ties: [],
  tiesOfAllTimes: [],
  tieCount: 0,
}

/** The things of a view and the ties among them, as of its moment. */
export function useDrawing(view: View) {
  const ids = [...view.places.keys()]
  const query = useQuery({
    ...drawingOf(ids, asOfView(view)),
    enabled: ids.length > 0,
    placeholderData: keepPreviousData,
  })
  return { ...query, drawing: ids.length === 0 ? emptyDrawing : (query.data ?? emptyDrawing) }
}

/** A drawing as the cache takes it. One as of a moment begins with that of now, which a clock that moves does not read again. */
function drawingOf(ids: string[], asOf: Moment) {
  return {
    queryKey: ['drawing', [...ids].sort(), asOf],
    queryFn: async ({ signal }: { readonly signal: AbortSignal }): Promise<Drawing> => {
      const [now, things, seen] = await Promise.all([
        asOf === null ? emptyDrawing : queryClient.query(drawingOf(ids, null)),
        thingsOf(ids, asOf, signal),
        tiesAmong(ids, asOf, signal),
      ])
      return {
        // A thing of today may have had another status then.
        things: new Map([...now.things, ...things.map((thing) => [thing.id, thing] as const)]),
        shown: new Set(things.map(({ id }) => id)),
        ...seen,
        tiesOfAllTimes: asOf === null ? seen.ties : now.ties,
      }
    },
  }
}

type Moment = ReturnType<typeof asOfView>

async function thingsOf(ids: readonly string[], asOf: Moment, signal: AbortSignal): Promise<Thing[]> {
  const pages = Array.from({ length: Math.ceil(ids.length / page) }, (_, index) =>
    ids.slice(index * page, (index + 1) * page),
  )
  const answers = await Promise.all(pages.map((some) => ask(DrawnThings, { ids: some, asOf }, signal)))
  return answers.flatMap(({ nodes }) => nodes).filter((node) => node !== null && 'name' in node)
}
