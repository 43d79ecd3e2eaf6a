import type { Point } from '../view/View.ts'

export interface Curve {
  readonly path: string
  readonly middle: Point
  /** The point at a part of the line, from 0 to 1. */
  readonly at: (part: number) => Point
}

/** Room that an end of a tie leaves around the thing it leads to. */
const gap = 25
const bend = 26

/**
 * The line between two things. Several ties of one pair bend away from each other: `lane` counts them from 0, and the
 * first is straight.
 */
export function tieCurve(from: Point, to: Point, lane: number): Curve {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = Math.hypot(dx, dy) || 1
  const [ux, uy] = [dx / length, dy / length]
  const shift = Math.ceil(lane / 2) * (lane % 2 === 0 ? -1 : 1) * bend
  const start = { x: from.x + ux * gap, y: from.y + uy * gap }
  const end = { x: to.x - ux * gap, y: to.y - uy * gap }
  const control = { x: (from.x + to.x) / 2 - uy * 2 * shift, y: (from.y + to.y) / 2 + ux * 2 * shift }
  const at = (part: number) => {
    const [one, two, three] = [(1 - part) ** 2, 2 * part * (1 - part), part ** 2]
    return {
      x: one * start.x + two * control.x + three * end.x,
      y: one * start.y + two * control.y + three * end.y,
    }
  }
  const text = ({ x, y }: Point) => `${x.toFixed(1)},${y.toFixed(1)}`
  return { path: `M${text(start)}Q${text(control)} ${text(end)}`, middle: at(0.5), at }
}
