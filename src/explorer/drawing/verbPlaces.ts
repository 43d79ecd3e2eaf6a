import type { Thing, Tie } from '../asking/types.ts'
import type { Point } from '../view/View.ts'
import { tieWords } from '../words/tieWords.ts'
import type { Box } from './groupBox.ts'
import { labelLines } from './labelLines.ts'
import { labelOf } from './labelOf.ts'
import { namesakes } from './namesakes.ts'
import { tieCurve } from './tieCurve.ts'

/** Parts of a line at which its verb can stand, the best first. */
const parts = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8]
/** Room of a character of a verb and of a name. */
const character = { verb: 5.6, name: 6.8 }
const lineHeight = 14

/** The verb of a tie as the drawing writes it. */
export const verbOf = (tie: Tie): string => labelLines(tieWords(tie))[0] ?? ''

/**
 * Places for the verbs of ties, by the ties' ids: off all things and their names, the marks of hearsay, other boxes, and each other. A
 * verb that finds no room has none.
 */
export function verbPlaces(
  ties: readonly Tie[],
  lanes: ReadonlyMap<string, number>,
  things: readonly { readonly thing: Thing; readonly place: Point }[],
  boxes: readonly Box[] = [],
): Map<string, Point> {
  const places = new Map(things.map(({ thing, place }) => [thing.id, place]))
  const curves = ties.flatMap((tie) => {
    const [from, to] = [places.get(tie.from.id), places.get(tie.to.id)]
    if (from === undefined || to === undefined) return []
    return [{ tie, curve: tieCurve(from, to, lanes.get(tie.id) ?? 0) }]
  })
  const sharedNames = namesakes(things)
  const taken: Box[] = [
    ...boxes,
    ...things.flatMap(({ thing, place }) => boxesOf(labelOf(thing, sharedNames.has(thing.name)), place)),
    ...curves
      .filter(({ tie }) => tie.attributionDepth > 1)
      .map(({ curve }) => ({ ...curve.middle, width: 16, height: 16 })),
  ]
  const placed = new Map<string, Point>()
  for (const { tie, curve } of curves) {
    const size = { width: character.verb * verbOf(tie).length, height: lineHeight }
    for (const part of parts) {
      const { x, y } = curve.at(part)
      // The text stands on the line: its baseline is a little above.
      const box = { x, y: y - 9, ...size }
      if (taken.some((other) => overlap(box, other))) continue
      taken.push(box)
      placed.set(tie.id, { x, y: y - 5 })
      break
    }
  }
  return placed
}

function boxesOf(lines: readonly string[], { x, y }: Point): Box[] {
  const width = character.name * Math.max(...lines.map(({ length }) => length))
  const height = lineHeight * lines.length
  return [
    { x, y, width: 44, height: 44 },
    { x, y: y + 30 + height / 2, width, height },
  ]
}

function overlap(one: Box, other: Box): boolean {
  return (
    Math.abs(one.x - other.x) * 2 < one.width + other.width &&
    Math.abs(one.y - other.y) * 2 < one.height + other.height
  )
}
