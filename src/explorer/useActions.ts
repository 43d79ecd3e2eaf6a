import { useMemo, type Dispatch } from 'react'
import { answered } from './asking/answered.ts'
import { asOfView } from './asking/asOfView.ts'
import { nextOfFamily } from './asking/nextOfFamily.ts'
import { StatementIds } from './asking/operations/statements.ts'
import type { FoundEdge, Path, Tie } from './asking/types.ts'
import type { StatementFilter } from './generated/graphql.ts'
import { focusSearch } from './search/focusSearch.ts'
import { withFamily, withoutFamily } from './view/families.ts'
import { mostThings } from './view/limits.ts'
import type { Pair } from './view/Pair.ts'
import { pairsOf } from './view/pairsOf.ts'
import type { Sight } from './view/sight.ts'
import type { Change } from './view/Steps.ts'
import type { Camera, Panel, Point, View } from './view/View.ts'
import { tidied } from './view/tidied.ts'
import { withoutThings } from './view/withoutThings.ts'
import { withThings } from './view/withThings.ts'
import type { Family } from './words/familyName.ts'

/** Most statements that the panel lists at a time. */
const mostStatements = 50

/** The view, the ties of its drawing, and what of it is in sight. */
interface Current {
  readonly view: View
  readonly ties: readonly Tie[]
  readonly sight: Sight | undefined
}

export type Actions = ReturnType<typeof actionsOn>

/** All that a user can do to a view. The actions stay the same while the view changes, so that no mark is drawn anew. */
export function useActions(
  change: Dispatch<Change>,
  current: () => Current,
  onNotice: (words: string) => void,
): Actions {
  return useMemo(() => actionsOn(change, current, onNotice), [change, current, onNotice])
}

function actionsOn(change: Dispatch<Change>, current: () => Current, onNotice: (words: string) => void) {
  const step = (to: (view: View) => View, control?: string) =>
    change({ kind: 'step', to, ...(control === undefined ? {} : { control }) })
  const look = (to: (view: View) => View) => change({ kind: 'look', to })
  const open = (panel: Panel | undefined) => look((view) => ({ ...view, panel }))
  const openThing = (id: string) => open({ kind: 'thing', id })
  const openTie = (id: string) => open({ kind: 'tie', id })
  const openReview = (id?: string) => open({ kind: 'review', ...(id === undefined ? {} : { id }) })
  const openStatements = (ids: readonly string[]) => open({ kind: 'statements', ids })

  /** Runs what asks the API, and tells what went wrong. */
  const telling = (work: () => Promise<void>) => {
    onNotice('')
    work().catch((cause: unknown) => onNotice(cause instanceof Error ? cause.message : String(cause)))
  }
  const add = (
    ids: readonly string[],
    pairs: readonly Pair[],
    then: (view: View) => View = (view) => view,
  ) => {
    const { places } = current().view
    const left = ids.filter((id) => !places.has(id)).length - (mostThings - places.size)
    if (left > 0)
      onNotice(`The drawing holds at most ${mostThings} things, so ${left} were left out. Hide some.`)
    const lines = [...pairs, ...pairsOf(current().ties)]
    const { sight } = current()
    step((view) => then(withThings(view, ids, lines, sight)))
  }
  const addThing = (id: string) => {
    if (current().view.places.has(id)) openThing(id)
    else add([id], [], (view) => ({ ...view, panel: { kind: 'thing', id } }))
  }
  const find = (filter: StatementFilter) =>
    telling(async () => {
      const asOf = asOfView(current().view)
      const { statements } = await answered(StatementIds, { filter, first: mostStatements, asOf })
      openStatements(statements.nodes.map(({ id }) => id))
    })

  return {
    open,
    openThing,
    openTie,
    openStatements,
    openReview,
    tell: onNotice,
    addThing,
    find,
    addFound: (node: FoundEdge['node']) => {
      onNotice('')
      const { id } = node
      if ('name' in node) addThing(id)
      else if ('about' in node)
        add(
          node.about.map((thing) => thing.id),
          [],
          (view) => ({ ...view, panel: { kind: 'statements', ids: [id] } }),
        )
      else find({ sources: [id] })
    },
    expand: (id: string, family: Family) =>
      telling(async () => {
        const { others, pairs } = await nextOfFamily(id, family, current().view)
        if (others.length === 0) onNotice('All of them are drawn.')
        add(others, pairs, (view) => withFamily(view, id, family))
      }),
    collapse: (id: string, family: Family) => step((view) => withoutFamily(view, id, family, current().ties)),
    hide: (ids: readonly string[]) => step((view) => withoutThings(view, ids)),
    move: (id: string, to: Point) => step((view) => ({ ...view, places: new Map(view.places).set(id, to) })),
    tidy: () =>
      step((view) => ({ ...view, places: tidied(view.places, pairsOf(current().ties), view.camera) })),
    choose: (ids: readonly string[]) => look((view) => ({ ...view, chosen: ids })),
    toggle: (id: string) => look((view) => ({ ...view, chosen: toggled(view.chosen, id) })),
    /** Chooses a thing as one end of a path; the search takes the other. */
    beginPath: (id: string) => {
      look((view) => ({ ...view, chosen: [id] }))
      focusSearch()
    },
    openPath: (from: string, to: string) =>
      look((view) => ({ ...view, chosen: [from, to], panel: { kind: 'paths', from, to } })),
    showPath: ({ hops }: Path) => {
      const pairs = hops.map(({ from, to }): Pair => [from.id, to.id])
      const along = [pairs[0]?.[0] ?? '', ...pairs.map(([, to]) => to)]
      const [from = '', to = ''] = [along[0], along.at(-1)]
      add(along, pairs, (view) => ({ ...view, panel: { kind: 'paths', from, to, along } }))
    },
    filter: (filters: View['filters']) => step((view) => ({ ...view, filters }), 'filters'),
    setHappenedUntil: (day: string | undefined) =>
      step((view) => ({ ...view, happenedUntil: day }), 'happened until'),
    setKnownOn: (day: string | undefined) => step((view) => ({ ...view, knownOn: day }), 'known on'),
    setDays: (days: View['days']) => step((view) => ({ ...view, days }), 'days'),
    aim: (camera: Camera) => look((view) => ({ ...view, camera })),
    order: (order: View['order']) => look((view) => ({ ...view, order })),
    toggleList: () => look((view) => ({ ...view, asList: !view.asList })),
    undo: () => change({ kind: 'undo' }),
    redo: () => change({ kind: 'redo' }),
    openView: (view: View) => change({ kind: 'open', view }),
    returnTo: (view: View) => change({ kind: 'return', view }),
  }
}

function toggled(chosen: readonly string[], id: string): string[] {
  return chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]
}
