import type { Pair } from './Pair.ts'
import type { Point, View } from './View.ts'

/** Least distance between two things, with room for their names. */
const room = 130
/** Least distance of a tie from the things that it does not lead to. */
const leastClearance = 46
/** A name stands below its thing: the middle of both is so much lower. */
const nameBelow = 14
const angles = 24
/** Each ring is so much wider than the one before. */
const ringStep = 75
const mostRings = 60

/**
 * Places for new things: each on the first free spot around the thing that it is tied to, away from the middle of the
 * drawing. What has a place keeps it.
 */
export function placeThings(
  places: View['places'],
  ids: readonly string[],
  ties: readonly Pair[],
  centre: Point = { x: 0, y: 0 },
): Map<string, Point> {
  const all = new Map(places)
  for (const id of ids) {
    if (!all.has(id)) all.set(id, freeSpot(all, anchorOf(id, all, ties) ?? centre))
  }
  return all
}

function anchorOf(id: string, places: View['places'], ties: readonly Pair[]): Point | undefined {
  for (const [from, to] of ties) {
    const other = from === id ? to : to === id ? from : undefined
    const place = other === undefined ? undefined : places.get(other)
    if (place !== undefined) return place
  }
  return undefined
}

function freeSpot(places: View['places'], anchor: Point): Point {
  const taken = [...places.values()]
  if (isFree(anchor, taken)) return rounded(anchor)
  const middle = {
    x: taken.reduce((sum, { x }) => sum + x, 0) / taken.length,
    y: taken.reduce((sum, { y }) => sum + y, 0) / taken.length,
  }
  const outward = Math.atan2(anchor.y - middle.y, anchor.x - middle.x)
  for (let ring = 0; ring < mostRings; ring += 1) {
    const radius = room + 20 + ring * ringStep
    for (let index = 0; index < angles; index += 1) {
      // Alternates between both sides of the outward direction.
      const turn = Math.ceil(index / 2) * (index % 2 === 0 ? 1 : -1)
      const angle = outward + (turn * 2 * Math.PI) / angles
      const spot = { x: anchor.x + radius * Math.cos(angle), y: anchor.y + radius * Math.sin(angle) }
      if (isFree(spot, taken) && isClear(anchor, spot, taken)) return rounded(spot)
    }
  }
  return rounded({ x: anchor.x, y: anchor.y + room * taken.length })
}

function isFree({ x, y }: Point, taken: readonly Point[]): boolean {
  return taken.every((other) => Math.hypot(other.x - x, other.y - y) >= room - 1)
}

/** True where a line from a thing to another point passes no other thing. */
function isClear(from: Point, to: Point, taken: readonly Point[]): boolean {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = Math.hypot(dx, dy)
  return taken.every((thing) => {
    if (thing.x === from.x && thing.y === from.y) return true
    const { x, y } = { x: thing.x, y: thing.y + nameBelow }
    const along = ((x - from.x) * dx + (y - from.y) * dy) / length
    const across = Math.abs((x - from.x) * dy - (y - from.y) * dx) / length
    return along < 1 || along > length || across >= leastClearance
  })
}

function rounded({ x, y }: Point): Point {
  return { x: Math.round(x), y: Math.round(y) }
}
