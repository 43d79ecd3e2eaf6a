import type { Thing, Tie } from './asking/types.ts'
import { Legend } from './drawing/Legend.tsx'
import { Keys } from './Keys.tsx'
import { ExportMenu } from './out/ExportMenu.tsx'
import { PushButton } from './PushButton.tsx'
import { Filters } from './panel/Filters.tsx'
import type { Actions } from './useActions.ts'
import type { Steps } from './view/Steps.ts'

interface Properties {
  readonly steps: Steps
  readonly things: readonly Thing[]
  readonly ties: readonly Tie[]
  readonly actions: Actions
  readonly onFit: () => void
  readonly drawing: () => SVGSVGElement | undefined
}

/** The tools of the drawing. */
export function Tools({ steps, things, ties, actions, onFit, drawing }: Properties) {
  const { view, past, future } = steps
  const { chosen, panel, places } = view
  const hidden =
    chosen.length > 0 ? chosen : panel?.kind === 'thing' && places.has(panel.id) ? [panel.id] : []
  const [from, to] = chosen
  return (
    <div role="toolbar" aria-label="Tools" className="tools">
      <PushButton isOff={past.length === 0} onPush={actions.undo}>
        Undo
      </PushButton>
      <PushButton isOff={future.length === 0} onPush={actions.redo}>
        Redo
      </PushButton>
      <PushButton isOff={places.size < 2} onPush={actions.tidy}>
        Tidy
      </PushButton>
      <PushButton isOff={places.size === 0} onPush={onFit}>
        Fit
      </PushButton>
      <PushButton isOff={hidden.length === 0} onPush={() => actions.hide(hidden)}>
        Hide
      </PushButton>
      <PushButton
        help="Choose two things: by the space bar, by the shift key and a loop around them, or on their cards."
        isOff={chosen.length !== 2}
        onPush={() => from !== undefined && to !== undefined && actions.open({ kind: 'paths', from, to })}
      >
        Path
      </PushButton>
      <button type="button" aria-pressed={view.asList} onClick={actions.toggleList}>
        List view
      </button>
      <Filters filters={view.filters} onFilters={actions.filter} />
      <Legend />
      <Keys />
      <ExportMenu {...{ view, ties, things, drawing }} onOpen={actions.openView} />
    </div>
  )
}
