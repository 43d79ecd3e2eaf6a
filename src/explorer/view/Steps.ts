import { addressOf } from './address.ts'
import type { View } from './View.ts'

/** The view, the views to go back to, and those that were undone. */
export interface Steps {
  readonly past: readonly View[]
  readonly view: View
  readonly future: readonly View[]
  /** Name of the control that made the last step, which its next change joins. */
  readonly control?: string | undefined
  /** Number of changes that the browser's history has an entry for. */
  readonly entries: number
}

/**
 * A change of the view: a step can be undone; a look (the camera, the panel, the choice) is none of its own. Changes by
 * one control, such as a slider that is dragged, are one step. `return` comes from the browser's history or an address that was typed.
 */
export type Change =
  | { readonly kind: 'step'; readonly to: (view: View) => View; readonly control?: string }
  | { readonly kind: 'look'; readonly to: (view: View) => View }
  | { readonly kind: 'open'; readonly view: View }
  | { readonly kind: 'return'; readonly view: View }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }

const mostSteps = 200

/** The steps of a page that was just opened. */
export function stepsFrom(view: View): Steps {
  return { past: [], view, future: [], entries: 0 }
}

/** The views after a change. */
export function changed(steps: Steps, change: Change): Steps {
  const { past, view, entries } = steps
  switch (change.kind) {
    case 'open':
      return { past: [], view: change.view, future: [], entries: entries + 1 }
    case 'return':
      return returned(steps, change.view)
    case 'look': {
      const next = change.to(view)
      return next === view ? steps : { ...steps, view: next }
    }
    case 'step': {
      const next = change.to(view)
      if (next === view) return steps
      const { control } = change
      if (control !== undefined && control === steps.control) return { ...steps, view: next, future: [] }
      return {
        past: [...past, view].slice(-mostSteps),
        view: next,
        future: [],
        control,
        entries: entries + 1,
      }
    }
    case 'undo': {
      const next = undone(steps)
      return next === steps ? steps : { ...next, entries: entries + 1 }
    }
    case 'redo': {
      const next = redone(steps)
      return next === steps ? steps : { ...next, entries: entries + 1 }
    }
  }
}

/** The steps at a view that the history leads back or on to; a view that is none of them begins anew. */
function returned(steps: Steps, view: View): Steps {
  const address = addressOf(view)
  const isThere = (one: View) => addressOf(one) === address
  const [back, on] = [steps.past.findLastIndex(isThere), steps.future.findIndex(isThere)]
  if (isThere(steps.view)) return steps
  if (back >= 0) return repeated(undone, steps.past.length - back, steps)
  if (on >= 0) return repeated(redone, on + 1, steps)
  return { ...stepsFrom(view), entries: steps.entries }
}

function undone(steps: Steps): Steps {
  const { past, view, future, entries } = steps
  const before = past.at(-1)
  if (before === undefined) return steps
  return { past: past.slice(0, -1), view: seenAs(view, before), future: [view, ...future], entries }
}

function redone(steps: Steps): Steps {
  const { past, view, future, entries } = steps
  const [after, ...later] = future
  if (after === undefined) return steps
  return { past: [...past, view], view: seenAs(view, after), future: later, entries }
}

function repeated(move: (steps: Steps) => Steps, times: number, steps: Steps): Steps {
  return times === 0 ? steps : repeated(move, times - 1, move(steps))
}

/** The drawing of one view under the camera of another: undoing a step does not move the page. */
function seenAs(current: View, drawing: View): View {
  return { ...drawing, camera: current.camera }
}
