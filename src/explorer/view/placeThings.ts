import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force'
import type { Pair } from './Pair.ts'
import type { Point } from './View.ts'

interface Placed extends SimulationNodeDatum {
  readonly id: string
}

/** Room that a thing and its name take. */
const roomRadius = 62
const tieLength = 150
const ticks = 160
/** Angle between two neighbours in a sunflower: no two things begin in one place. */
const goldenAngle = Math.PI * (3 - Math.sqrt(5))

/** Places things beside those that they are tied to. What has a place already keeps it. */
export function placeThings(
  places: ReadonlyMap<string, Point>,
  ids: readonly string[],
  ties: readonly Pair[],
  centre: Point = { x: 0, y: 0 },
): Map<string, Point> {
  const fresh = ids.filter((id) => !places.has(id))
  if (fresh.length === 0) return new Map(places)
  const anchorOf = (id: string) => {
    const pair = ties.find(([from, to]) => (from === id && places.has(to)) || (to === id && places.has(from)))
    const anchor = pair === undefined ? undefined : places.get(pair[0] === id ? pair[1] : pair[0])
    return anchor ?? (places.size === 0 ? centre : beside(places))
  }
  const nodes: Placed[] = [...places].map(([id, { x, y }]) => ({ id, x, y, fx: x, fy: y }))
  fresh.forEach((id, index) => {
    const anchor = anchorOf(id)
    const radius = places.size === 0 && index === 0 ? 0 : tieLength * Math.sqrt((index + 6) / 8)
    const angle = index * goldenAngle
    nodes.push({ id, x: anchor.x + radius * Math.cos(angle), y: anchor.y + radius * Math.sin(angle) })
  })
  return settled(nodes, ties, fresh)
}

/** New places for all things, by their ties alone. */
export function tidied(places: ReadonlyMap<string, Point>, ties: readonly Pair[]): Map<string, Point> {
  const ids = [...places.keys()]
  const nodes: Placed[] = ids.map((id, index) => {
    const radius = tieLength * 0.8 * Math.sqrt(index)
    return { id, x: radius * Math.cos(index * goldenAngle), y: radius * Math.sin(index * goldenAngle) }
  })
  return settled(nodes, ties, ids)
}

function settled(nodes: Placed[], ties: readonly Pair[], moving: readonly string[]): Map<string, Point> {
  const known = new Set(nodes.map(({ id }) => id))
  const links = ties
    .filter(([from, to]) => known.has(from) && known.has(to))
    .map(([source, target]) => ({ source, target }))
  forceSimulation(nodes)
    .force(
      'ties',
      forceLink<Placed, { source: string; target: string }>(links)
        .id(({ id }) => id)
        .distance(tieLength)
        .strength(0.35),
    )
    .force('apart', forceManyBody().strength(-420).distanceMax(900))
    .force('room', forceCollide(roomRadius).iterations(3))
    .force('x', forceX(0).strength(0.015))
    .force('y', forceY(0).strength(0.025))
    .stop()
    .tick(ticks)
  const moved = new Set(moving)
  return new Map(
    nodes.map(({ id, x = 0, y = 0, fx, fy }) => [
      id,
      moved.has(id) ? { x: Math.round(x), y: Math.round(y) } : { x: fx ?? x, y: fy ?? y },
    ]),
  )
}

/** A free place to the right of all others. */
function beside(places: ReadonlyMap<string, Point>): Point {
  const all = [...places.values()]
  return {
    x: Math.max(...all.map(({ x }) => x)) + tieLength,
    y: all.reduce((sum, { y }) => sum + y, 0) / all.length,
  }
}
