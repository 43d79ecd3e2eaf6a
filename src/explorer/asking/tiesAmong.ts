import type { AsOf } from '../generated/graphql.ts'
import { mostTies } from '../view/limits.ts'
import { ask } from './ask.ts'
import { DrawnTies } from './operations/drawing.ts'
import type { Tie } from './types.ts'

/** Most items that one operation takes. */
const page = 100

interface TiesPage {
  readonly nodes: readonly Tie[]
  readonly totalCount: number
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null }
}

/** The ties among things, as many as the drawing holds, and the number of all. */
export async function tiesAmong(things: string[], asOf: AsOf | null, signal: AbortSignal) {
  const ties: Tie[] = []
  let tieCount = 0
  for (let after: string | null = null; ties.length < mostTies;) {
    const answer: { tiesAmong: TiesPage } = await ask(DrawnTies, { things, first: page, after, asOf }, signal)
    ties.push(...answer.tiesAmong.nodes)
    tieCount = answer.tiesAmong.totalCount
    after = answer.tiesAmong.pageInfo.endCursor ?? null
    if (!answer.tiesAmong.pageInfo.hasNextPage || after === null) break
  }
  return { ties, tieCount }
}
