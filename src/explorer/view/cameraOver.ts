import type { Camera, View } from './View.ts'

/** Room around the outermost things, for their names. */
const room = 160

/** The camera that shows all places in a window, with at most one pixel to a unit. */
export function cameraOver(places: View['places'], window: { width: number; height: number }): Camera {
  const xs = [...places.values()].map(({ x }) => x)
  const ys = [...places.values()].map(({ y }) => y)
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const k = Math.min(1, window.width / (right - left + room), window.height / (bottom - top + room))
  return {
    x: Math.round((left + right) / 2),
    y: Math.round((top + bottom) / 2),
    k: Math.floor(k * 1000) / 1000,
  }
}
