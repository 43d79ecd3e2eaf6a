import type { Point } from '../view/View.ts'

/** A box by its middle. */
export interface Box extends Point {
  readonly width: number
  readonly height: number
}

const character = 7.5

/** The count of a group as it is written, and the box for it above and beside its thing; `lane` counts the groups of the drawing from 0. */
export function groupBox({ x, y }: Point, lane: number, count: number): Box & { readonly label: string } {
  const label = `+${count.toLocaleString('en')}`
  const width = 10 + character * label.length
  return { label, x: x + 26 + width / 2, y: y - 30 - 22 * (lane % 3), width, height: 20 }
}
