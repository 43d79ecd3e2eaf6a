import type { FamilyTiesQuery } from '../generated/graphql.ts'
import { expansionSize } from '../view/limits.ts'
import type { Pair } from '../view/Pair.ts'
import type { View } from '../view/View.ts'
import type { Family } from '../words/familyName.ts'
import { answered } from './answered.ts'
import { asOfView } from './asOfView.ts'
import { FamilyTies } from './operations/drawing.ts'

/** Most pages of a family that are read to find ends that are not drawn. */
const mostPages = 25

/** The next ends of the ties of a family that are not drawn, and the ties to them as pairs of ids. */
export async function nextOfFamily(id: string, family: Family, view: View) {
  const others = new Set<string>()
  let after: string | null = null
  for (let page = 0; page < mostPages && others.size < expansionSize; page += 1) {
    const { node }: FamilyTiesQuery = await pageOf(id, family, after, view)
    if (node == null || !('ties' in node)) break
    for (const { other } of node.ties.edges) {
      if (!view.places.has(other.id) && others.size < expansionSize) others.add(other.id)
    }
    after = node.ties.pageInfo.endCursor ?? null
    if (!node.ties.pageInfo.hasNextPage) break
  }
  return { others: [...others], pairs: [...others].map((other): Pair => [id, other]) }
}

function pageOf(id: string, { relationship, direction, role }: Family, after: string | null, view: View) {
  const filter = { relationships: [relationship], direction, roles: role == null ? null : [role] }
  return answered(FamilyTies, { id, first: expansionSize, after, filter, asOf: asOfView(view) })
}
