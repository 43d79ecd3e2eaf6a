import { Graphviz } from '@hpcc-js/wasm-graphviz'
import { claimsDot } from './claimsDot.ts'
import { colours } from './colours.ts'
import type { PictureData } from './pictureData.ts'
import { stackParts } from './stackParts.ts'
import { worldDot } from './worldDot.ts'

const legend = [
  { text: 'involved in', color: colours.actor.line },
  { text: 'speaks for, holds a position in, belongs to', color: colours.standing },
  { text: 'part of, located in, concerns', color: colours.other.line },
  { text: 'less than certain', color: colours.faint, isDashed: true },
]

/** The picture of a graph as SVG: what it holds, and who says what of one meeting. */
export async function drawGraph(data: PictureData): Promise<string> {
  if (data.statements.pageInfo.hasNextPage) {
    throw new Error('The graph holds more statements than the picture can show.')
  }
  const graphviz = await Graphviz.load()
  return stackParts([
    { title: 'What the graph holds', legend, svg: graphviz.dot(worldDot(data)) },
    { title: `Who says so: ${data.meeting.name}`, svg: graphviz.dot(claimsDot(data)) },
  ])
}
