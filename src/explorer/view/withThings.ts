import { mostThings } from './limits.ts'
import type { Pair } from './Pair.ts'
import { placeThings } from './placeThings.ts'
import type { Sight } from './sight.ts'
import type { View } from './View.ts'

/** A view with more things, as many as it has room for, in sight where they can be. */
export function withThings(view: View, ids: readonly string[], pairs: readonly Pair[], sight?: Sight): View {
  const fresh = ids.filter((id) => !view.places.has(id)).slice(0, mostThings - view.places.size)
  if (fresh.length === 0) return view
  return { ...view, places: placeThings(view.places, fresh, pairs, view.camera, sight) }
}
