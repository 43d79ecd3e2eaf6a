import type { Camera, View } from './View.ts'

/** Pixels around the outermost things, for their names: a little more than what counts as in sight needs. */
const room = { beside: 80, above: 45, below: 70 }
const smallest = 0.05

/** The camera that has all places in sight of a window, with at most one pixel to a unit. */
export function cameraOver(places: View['places'], window: { width: number; height: number }): Camera {
  const xs = [...places.values()].map(({ x }) => x)
  const ys = [...places.values()].map(({ y }) => y)
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const across = (window.width - 2 * room.beside) / (right - left)
  const down = (window.height - room.above - room.below) / (bottom - top)
  const k = Math.max(smallest, Math.floor(Math.min(1, across, down) * 1000) / 1000)
  return {
    x: Math.round((left + right) / 2),
    y: Math.round((top + bottom) / 2 + (room.below - room.above) / 2 / k),
    k,
  }
}
