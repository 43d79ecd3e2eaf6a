import type { View } from './View.ts'

/** The view, the views to go back to, and those that were undone. */
export interface Steps {
  readonly past: readonly View[]
  readonly view: View
  readonly future: readonly View[]
  /** Name of the control that made the last step, which its next change joins. */
  readonly control?: string | undefined
}

/**
 * A change of the view: a step can be undone; a look (the camera, the panel, the choice) is none of its own. Changes by
 * one control, such as a slider that is dragged, are one step.
 */
export type Change =
  | { readonly kind: 'step'; readonly to: (view: View) => View; readonly control?: string }
  | { readonly kind: 'look'; readonly to: (view: View) => View }
  | { readonly kind: 'open'; readonly view: View }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }

const mostSteps = 200

/** The views after a change. */
export function changed(steps: Steps, change: Change): Steps {
  const { past, view, future } = steps
  switch (change.kind) {
    case 'open':
      return { past: [], view: change.view, future: [] }
    case 'look': {
      const next = change.to(view)
      return next === view ? steps : { ...steps, view: next }
    }
    case 'step': {
      const next = change.to(view)
      if (next === view) return steps
      const { control } = change
      const joins = control !== undefined && control === steps.control
      return { past: joins ? past : [...past, view].slice(-mostSteps), view: next, future: [], control }
    }
    case 'undo': {
      const before = past.at(-1)
      if (before === undefined) return steps
      return { past: past.slice(0, -1), view: seenAs(view, before), future: [view, ...future] }
    }
    case 'redo': {
      const [after, ...later] = future
      if (after === undefined) return steps
      return { past: [...past, view], view: seenAs(view, after), future: later }
    }
  }
}

/** The drawing of one view under the camera of another: undoing a step does not move the page. */
function seenAs(current: View, drawing: View): View {
  return { ...drawing, camera: current.camera }
}
