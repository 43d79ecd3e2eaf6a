import type { Point } from '../view/View.ts'

/** True where a point is inside an outline, by the even-odd rule. */
export function isInside({ x, y }: Point, outline: readonly Point[]): boolean {
  let inside = false
  outline.forEach((one, index) => {
    const other = outline.at(index - 1) ?? one
    if (one.y > y === other.y > y) return
    if (x < ((other.x - one.x) * (y - one.y)) / (other.y - one.y) + one.x) inside = !inside
  })
  return inside
}
