import type { Group } from '../drawing/Graph.tsx'
import { isOfFamily, isSameFamily } from '../view/families.ts'
import type { View } from '../view/View.ts'
import { familyName } from '../words/familyName.ts'
import type { Tie } from './types.ts'
import { useFamilies } from './useFamilies.ts'

/**
 * The families that were expanded and are not whole in the drawing, with the count of what is left. None while ties or whole counts are on
 * their way.
 */
export function useGroups(view: View, ties: readonly Tie[], isWhole: boolean): Group[] {
  const families = useFamilies([...new Set(view.expanded.map(({ thing }) => thing))].slice(0, 100), view)
  if (!isWhole) return []
  return view.expanded.flatMap((expansion) => {
    const family = families.get(expansion.thing)?.find((one) => isSameFamily(one, expansion))
    const drawn = ties.filter((tie) => isOfFamily(tie, expansion)).length
    if (family === undefined || family.hasMore || family.count <= drawn) return []
    return [{ expansion, name: familyName(family), count: family.count - drawn }]
  })
}
