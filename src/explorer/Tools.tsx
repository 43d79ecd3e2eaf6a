import type { Thing, Tie } from './asking/types.ts'
import { Legend } from './drawing/Legend.tsx'
import { ExportMenu } from './out/ExportMenu.tsx'
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
      <Tool name="Undo" isOff={past.length === 0} onClick={actions.undo} />
      <Tool name="Redo" isOff={future.length === 0} onClick={actions.redo} />
      <Tool name="Tidy" isOff={places.size < 2} onClick={actions.tidy} />
      <Tool name="Fit" isOff={places.size === 0} onClick={onFit} />
      <Tool name="Hide" isOff={hidden.length === 0} onClick={() => actions.hide(hidden)} />
      <Tool
        name="Path"
        help="Choose two things: by the space bar, by the shift key and a loop around them, or on their cards."
        isOff={chosen.length !== 2}
        onClick={() => from !== undefined && to !== undefined && actions.open({ kind: 'paths', from, to })}
      />
      <button type="button" aria-pressed={view.asList} onClick={actions.toggleList}>
        List view
      </button>
      <Filters filters={view.filters} onFilters={actions.filter} />
      <Legend />
      <ExportMenu {...{ view, ties, things, drawing }} onOpen={actions.openView} />
    </div>
  )
}

interface ToolProperties {
  readonly name: string
  readonly help?: string
  readonly isOff: boolean
  readonly onClick: () => void
}

function Tool({ name, help, isOff, onClick }: ToolProperties) {
  return (
    <button type="button" title={help} disabled={isOff} onClick={onClick}>
      {name}
    </button>
  )
}
