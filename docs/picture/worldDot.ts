import { colours } from './colours.ts'
import { attributes } from './attributes.ts'
import { Html } from './Html.ts'
import { htmlLines } from './htmlLines.ts'
import { quoted } from './quoted.ts'
import type { Named, PictureData, PictureEvent, PictureStatement } from './pictureData.ts'

/** Which types of things stand in one column; ties lead from left to right, or stay in theirs. */
const columns = [
  ['Person', 'UnnamedActor'],
  ['Organization', 'State'],
  ['Meeting', 'Action'],
  ['MeetingSeries', 'Place', 'Topic'],
]

const strokes: Readonly<Record<string, string>> = {
  SPEAKS_FOR: colours.standing,
  HOLDS_POSITION_IN: colours.standing,
  BELONGS_TO: colours.standing,
  INVOLVED_IN: colours.actor.line,
  PART_OF: colours.other.line,
  LOCATED_IN: colours.other.line,
  CONCERNS: colours.other.line,
}

interface Tie {
  readonly relationship: string
  readonly from: Named
  readonly to: Named
  readonly isCertain: boolean
}

/** Things of the world and the ties between them, in the language of Graphviz. */
export function worldDot({ statements, events }: PictureData): string {
  const ties = tiesOf(statements.nodes)
  const ends = ties.flatMap(({ from, to }) => [from, to])
  const things = [...new Map(ends.map((thing) => [thing.id, thing])).values()]
  const known = new Map(events.nodes.map((event) => [event.id, event]))
  const ranks = columns.map((types) => things.filter(({ __typename }) => types.includes(__typename)))
  return `digraph {
    graph [rankdir=LR nodesep=0.11 ranksep=0.75 bgcolor=transparent]
    node [shape=box style="filled,rounded" fontname=Helvetica fontsize=11 margin="0.08,0.04" height=0.3]
    edge [arrowsize=0.55]
    ${things.map((thing) => node(thing, known.get(thing.id))).join('\n')}
    ${ranks.map((rank) => `{ rank=same; ${rank.map(({ id }) => quoted(id)).join('; ')} }`).join('\n')}
    ${ties.map(edge).join('\n')}
  }`
}

/** Each tie that is asserted, once; certain where one statement is. */
function tiesOf(statements: readonly PictureStatement[]): Tie[] {
  const ties = new Map<string, Tie>()
  for (const { asserts, certainty } of statements) {
    for (const { relationship, from, to } of asserts) {
      const key = [relationship, from.id, to.id].join(' ')
      const isCertain = certainty === 'CERTAIN' || ties.get(key)?.isCertain === true
      ties.set(key, { relationship, from, to, isCertain })
    }
  }
  return [...ties].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, tie]) => tie)
}

function node(thing: Named, event: PictureEvent | undefined): string {
  const { fill, line } = coloursOf(thing)
  return `${quoted(thing.id)} ${attributes({
    label: new Html([...htmlLines(thing.name, 26), ...(event ? [small(event)] : [])].join('<br/>')),
    fillcolor: fill,
    color: line,
    fontcolor: colours.ink,
    style: thing.__typename === 'UnnamedActor' ? 'filled,rounded,dashed' : undefined,
  })}`
}

function small({ status, time }: PictureEvent): string {
  const [words] = htmlLines([status, time?.edtf ?? time?.text].filter(Boolean).join(' · '), Infinity)
  return `<font point-size="9" color="${colours.faint}">${words ?? ''}</font>`
}

function coloursOf({ __typename }: Named) {
  if (columns[2]?.includes(__typename)) return colours.event
  return columns[3]?.includes(__typename) ? colours.other : colours.actor
}

function edge({ relationship, from, to, isCertain }: Tie): string {
  const style = isCertain ? undefined : 'dashed'
  return `${quoted(from.id)} -> ${quoted(to.id)} ${attributes({ color: strokes[relationship], style })}`
}
