import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { Group } from '../drawing/Graph.tsx'
import { isOfFamily, isSameFamily } from '../view/families.ts'
import type { View } from '../view/View.ts'
import { familyName } from '../words/familyName.ts'
import { asOfView } from './asOfView.ts'
import { Families } from './operations.ts'
import { questionOf } from './questionOf.ts'
import type { Tie } from './types.ts'

/** The families that were expanded and are not whole in the drawing, with the count of what is left. None while ties are on their way. */
export function useGroups(view: View, ties: readonly Tie[], isWhole: boolean): Group[] {
  const ids = [...new Set(view.expanded.map(({ thing }) => thing))].slice(0, 100)
  const asOf = asOfView(view)
  const { data } = useQuery({
    ...questionOf(Families, { ids, asOf }),
    enabled: ids.length > 0,
    placeholderData: keepPreviousData,
  })
  const things = new Map(
    (data?.nodes ?? []).flatMap((node) => (node !== null && 'tieFamilies' in node ? [[node.id, node]] : [])),
  )
  if (!isWhole) return []
  return view.expanded.flatMap((expansion) => {
    const family = things.get(expansion.thing)?.tieFamilies.find((one) => isSameFamily(one, expansion))
    const drawn = ties.filter((tie) => isOfFamily(tie, expansion)).length
    if (family === undefined || family.count <= drawn) return []
    return [{ expansion, name: familyName(family), count: family.count - drawn }]
  })
}
