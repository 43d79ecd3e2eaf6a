import type { Pair } from './Pair.ts'
import { isInSight, type Sight } from './sight.ts'
import type { Point, View } from './View.ts'

/** Least distance between two things, with room for their names. */
const room = 130
/** Least distance of a tie from the things that it does not lead to. */
const leastClearance = 46
/** A name stands below its thing: the middle of both is so much lower. */
const nameBelow = 14
const angles = 24
/** Each ring is so much wider than the one before. */
const ringStep = 50
const mostRings = 60
/** In so many rings a spot in sight comes before a nearer one out of sight. */
const ringsForSight = 6

/**
 * Places for new things: each on the first free spot around the things that it is tied to, off the lines of all ties, away from the middle
 * of the drawing, and where there is one, a spot in sight. What has a place keeps it.
 */
export function placeThings(
  places: View['places'],
  ids: readonly string[],
  ties: readonly Pair[],
  centre: Point = { x: 0, y: 0 },
  sight?: Sight,
): Map<string, Point> {
  const all = new Map(places)
  for (const id of ids) {
    if (all.has(id)) continue
    const lines = ties.flatMap(([from, to]): [Point, Point][] => {
      const [start, end] = [all.get(from), all.get(to)]
      return start === undefined || end === undefined ? [] : [[start, end]]
    })
    all.set(id, freeSpot([...all.values()], anchorsOf(id, all, ties), lines, centre, sight))
  }
  return all
}

function anchorsOf(id: string, places: View['places'], ties: readonly Pair[]): Point[] {
  const others = ties.flatMap(([from, to]) => (from === id ? [to] : to === id ? [from] : []))
  return [...new Set(others)].flatMap((other) => places.get(other) ?? [])
}

function freeSpot(
  taken: readonly Point[],
  anchors: readonly Point[],
  lines: readonly (readonly [Point, Point])[],
  centre: Point,
  sight: Sight | undefined,
): Point {
  const middle = anchors.length === 0 ? centre : middleOf(anchors)
  const fits = (spot: Point) =>
    isFree(spot, taken) &&
    lines.every(([start, end]) => !isBetween(spot, start, end)) &&
    anchors.every((anchor) =>
      taken.every((thing) => isSame(thing, anchor) || !isBetween(thing, anchor, spot)),
    )
  if (anchors.length === 0 && fits(middle)) return rounded(middle)
  const all = taken.length === 0 ? middle : middleOf(taken)
  const outward = isSame(all, middle) ? 0 : Math.atan2(middle.y - all.y, middle.x - all.x)
  // Between two things there is room nearer than around one.
  const nearest = anchors.length > 1 ? ringStep : room + 20
  let [fitting, free]: (Point | undefined)[] = []
  for (let ring = 0; ring < mostRings; ring += 1) {
    const radius = nearest + ring * ringStep
    for (let index = 0; index < angles; index += 1) {
      // Alternates between both sides of the outward direction.
      const turn = Math.ceil(index / 2) * (index % 2 === 0 ? 1 : -1)
      const angle = outward + (turn * 2 * Math.PI) / angles
      const spot = { x: middle.x + radius * Math.cos(angle), y: middle.y + radius * Math.sin(angle) }
      if (fits(spot)) {
        if (isInSight(spot, sight)) return rounded(spot)
        fitting ??= spot
      }
      if (free === undefined && isFree(spot, taken)) free = spot
    }
    if (fitting !== undefined && ring >= ringsForSight) return rounded(fitting)
    // In a crowd no spot is off all lines: then the nearest free one has to do.
    if (free !== undefined && ring > 12) break
  }
  return rounded(fitting ?? free ?? { x: middle.x, y: middle.y + room * taken.length })
}

function middleOf(points: readonly Point[]): Point {
  return {
    x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
    y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
  }
}

function isSame(one: Point, other: Point): boolean {
  return one.x === other.x && one.y === other.y
}

function isFree({ x, y }: Point, taken: readonly Point[]): boolean {
  return taken.every((other) => Math.hypot(other.x - x, other.y - y) >= room - 1)
}

/** True where a line from one point to another would run through a thing or its name. */
function isBetween(thing: Point, from: Point, to: Point): boolean {
  const { x, y } = { x: thing.x, y: thing.y + nameBelow }
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = Math.hypot(dx, dy)
  const along = ((x - from.x) * dx + (y - from.y) * dy) / length
  const across = Math.abs((x - from.x) * dy - (y - from.y) * dx) / length
  return along > 1 && along < length && across < leastClearance
}

function rounded({ x, y }: Point): Point {
  return { x: Math.round(x), y: Math.round(y) }
}
