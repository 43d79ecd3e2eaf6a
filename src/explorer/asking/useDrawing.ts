import { useQuery } from '@tanstack/react-query'
import { mostTies } from '../view/limits.ts'
import type { View } from '../view/View.ts'
import { ask } from './ask.ts'
import { asOfView } from './asOfView.ts'
import { DrawnThings, DrawnTies } from './operations.ts'
import type { Thing, Tie } from './types.ts'

/** Most ids and items that one operation takes. */
const page = 100

export interface Drawing {
  /** Each thing of the drawing that the graph has, whatever the moment. */
  readonly things: ReadonlyMap<string, Thing>
  /** Ids of the things that the moment shows. */
  readonly shown: ReadonlySet<string>
  readonly ties: readonly Tie[]
  /** The ties without any clock, which say what days the clocks can stand at. */
  readonly tiesOfAllTimes: readonly Tie[]
  /** How many ties there are among the things, drawn or not. */
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
  const asOf = asOfView(view)
  const query = useQuery({
    queryKey: ['drawing', [...ids].sort(), asOf],
    enabled: ids.length > 0,
    queryFn: async ({ signal }): Promise<Drawing> => {
      const [now, then, all, seen] = await Promise.all([
        thingsOf(ids, null, signal),
        asOf === null ? undefined : thingsOf(ids, asOf, signal),
        tiesOf(ids, null, signal),
        asOf === null ? undefined : tiesOf(ids, asOf, signal),
      ])
      // A thing of today may have had another status then.
      const things = new Map([...now, ...(then ?? [])].map((thing) => [thing.id, thing]))
      const shown = new Set((then ?? now).map(({ id }) => id))
      return { things, shown, ...(seen ?? all), tiesOfAllTimes: all.ties }
    },
  })
  return { ...query, drawing: ids.length === 0 ? emptyDrawing : (query.data ?? emptyDrawing) }
}

type Moment = ReturnType<typeof asOfView>

async function thingsOf(ids: readonly string[], asOf: Moment, signal: AbortSignal): Promise<Thing[]> {
  const pages = Array.from({ length: Math.ceil(ids.length / page) }, (_, index) =>
    ids.slice(index * page, (index + 1) * page),
  )
  const answers = await Promise.all(pages.map((some) => ask(DrawnThings, { ids: some, asOf }, signal)))
  return answers.flatMap(({ nodes }) => nodes).filter((node) => node !== null && 'name' in node)
}

async function tiesOf(things: string[], asOf: Moment, signal: AbortSignal) {
  const ties: Tie[] = []
  let tieCount = 0
  for (let after: string | null = null; ties.length < mostTies;) {
    const { tiesAmong }: { tiesAmong: TiesPage } = await ask(
      DrawnTies,
      { things, first: page, after, asOf },
      signal,
    )
    ties.push(...tiesAmong.nodes)
    tieCount = tiesAmong.totalCount
    after = tiesAmong.pageInfo.endCursor ?? null
    if (!tiesAmong.pageInfo.hasNextPage || after === null) break
  }
  return { ties, tieCount }
}

interface TiesPage {
  readonly nodes: readonly Tie[]
  readonly totalCount: number
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null }
}
