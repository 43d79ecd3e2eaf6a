import type { Camera, Point } from './View.ts'

/** The part of the drawing that its window shows, with room for the names of the things at its edge. */
export interface Sight {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** A name stands below its thing. */
const room = { beside: 60, above: 40, below: 65 }

/** What a window of some size shows under a camera; undefined where there is no window. */
export function sightOf(
  { x, y, k }: Camera,
  { width, height }: { readonly width: number; readonly height: number },
): Sight | undefined {
  if (width === 0) return undefined
  const across = (width / 2 - room.beside) / k
  return {
    left: x - across,
    right: x + across,
    top: y - (height / 2 - room.above) / k,
    bottom: y + (height / 2 - room.below) / k,
  }
}

/** True where a point is in sight, and where there is no window. */
export function isInSight({ x, y }: Point, sight: Sight | undefined): boolean {
  if (sight === undefined) return true
  return x > sight.left && x < sight.right && y > sight.top && y < sight.bottom
}
