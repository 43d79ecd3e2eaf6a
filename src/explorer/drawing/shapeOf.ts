const polygon = (...points: readonly (readonly [number, number])[]) =>
  `M${points.map(([x, y]) => `${x},${y}`).join('L')}Z`

const circle = 'M-18,0A18,18 0 1,1 18,0A18,18 0 1,1 -18,0Z'
const square = polygon([-16, -16], [16, -16], [16, 16], [-16, 16])
const shield = 'M-16,-17H16V2C16,11 8,17 0,20C-8,17 -16,11 -16,2Z'
const diamond = polygon([0, -21], [21, 0], [0, 21], [-21, 0])
const triangle = polygon([0, -20], [19, 15], [-19, 15])
const stack = `${polygon([-5, -21], [14, 0], [-5, 21], [-24, 0])}M5,-21L24,0L5,21`
const pin = 'M0,21C-6,11 -15,6 -15,-5A15,15 0 1,1 15,-5C15,6 6,11 0,21Z'
const hexagon = polygon([-10, -18], [10, -18], [20, 0], [10, 18], [-10, 18], [-20, 0])

const shapes: Readonly<Record<string, string>> = {
  Organization: square,
  State: shield,
  Meeting: diamond,
  Action: triangle,
  MeetingSeries: stack,
  Place: pin,
  Topic: hexagon,
}

/** The outline of a thing by its type, around the origin. */
export function shapeOf(type: string): string {
  return shapes[type] ?? circle
}
