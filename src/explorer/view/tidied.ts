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
import type { Point, View } from './View.ts'

interface Placed extends SimulationNodeDatum {
  readonly id: string
}

/** Room that a thing and its name take, as a radius. */
const room = 65
const tieLength = 150
const ticks = 300
/** Golden angle: points at it on growing circles never share a place. */
const goldenAngle = Math.PI * (3 - Math.sqrt(5))

/** New places for all things by their ties, around a centre: the same each time for the same things and ties. */
export function tidied(
  places: View['places'],
  ties: readonly Pair[],
  centre: Point = { x: 0, y: 0 },
): Map<string, Point> {
  const nodes: Placed[] = [...places.keys()].map((id, index) => {
    const radius = tieLength * 0.8 * Math.sqrt(index)
    return { id, x: radius * Math.cos(index * goldenAngle), y: radius * Math.sin(index * goldenAngle) }
  })
  const links = ties
    .filter(([from, to]) => places.has(from) && places.has(to))
    .map(([source, target]) => ({ source, target }))
  forceSimulation(nodes)
    .force(
      'ties',
      forceLink<Placed, { source: string; target: string }>(links)
        .id(({ id }) => id)
        .distance(tieLength),
    )
    .force('charge', forceManyBody().strength(-500).distanceMax(900))
    .force('room', forceCollide(room).iterations(3))
    .force('x', forceX(0).strength(0.02))
    .force('y', forceY(0).strength(0.04))
    .stop()
    .tick(ticks)
  const across = middle(nodes.map(({ x = 0 }) => x))
  const down = middle(nodes.map(({ y = 0 }) => y))
  return new Map(
    nodes.map(({ id, x = 0, y = 0 }) => [
      id,
      { x: Math.round(x - across + centre.x), y: Math.round(y - down + centre.y) },
    ]),
  )
}

function middle(values: readonly number[]): number {
  return (Math.min(...values) + Math.max(...values)) / 2
}
