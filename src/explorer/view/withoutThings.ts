import type { View } from './View.ts'

/** A view without some things, and without what belongs to them. */
export function withoutThings(view: View, ids: readonly string[]): View {
  const gone = new Set(ids)
  if (![...view.places.keys()].some((id) => gone.has(id))) return view
  return {
    ...view,
    places: new Map([...view.places].filter(([id]) => !gone.has(id))),
    chosen: view.chosen.filter((id) => !gone.has(id)),
    expanded: view.expanded.filter(({ thing }) => !gone.has(thing)),
    panel: view.panel?.kind === 'thing' && gone.has(view.panel.id) ? undefined : view.panel,
  }
}
