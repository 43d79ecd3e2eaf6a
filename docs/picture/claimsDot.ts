import { colours } from './colours.ts'
import { attributes } from './attributes.ts'
import { Html } from './Html.ts'
import { htmlLines } from './htmlLines.ts'
import { quoted } from './quoted.ts'
import type { Named, PictureData, PictureMeeting, PictureStatement } from './pictureData.ts'

type Claims = PictureMeeting['claims']

/** The claims that are drawn, from top to bottom. */
const aspects = ['DATE', 'PLACE', 'CONFIRMATION']

/** The statements behind a meeting's claims and the mouths that they came through, in the language of Graphviz. */
export function claimsDot({ statements, meeting }: PictureData): string {
  const byId = new Map(statements.nodes.map((statement) => [statement.id, statement]))
  const claims = aspects.flatMap((aspect) => meeting.claims.filter((claim) => claim.aspect === aspect))
  const shown = behind(claims, byId)
  // All but what a second mouth passed on stand in one column.
  const column = shown.filter(({ attributionDepth }) => attributionDepth < 2)
  return `digraph {
    graph [rankdir=LR nodesep=0.22 ranksep=0.6 bgcolor=transparent]
    node [shape=plain fontname=Helvetica fontsize=11 fontcolor="${colours.ink}"]
    edge [arrowsize=0.55 fontname=Helvetica fontsize=9 color="${colours.statement.line}" fontcolor="${colours.faint}"]
    ${narratorNode(statements.nodes.find(isNarration)?.speaker)}
    ${shown.map(statementNode).join('\n')}
    ${meetingNode(meeting, claims, byId)}
    { rank=same; ${column.map(({ id }) => quoted(id)).join('; ')} }
    ${shown.map((statement) => reportEdge(statement, byId)).join('\n')}
    ${claims.flatMap(claimEdges).join('\n')}
    ${shown.flatMap((statement) => linkEdges(statement, shown)).join('\n')}
  }`
}

/** The statements of the claims and those that report them, reporters first. */
function behind(claims: Claims, byId: ReadonlyMap<string, PictureStatement>): PictureStatement[] {
  const found = new Set<PictureStatement>()
  const add = (id: string | undefined) => {
    const statement = byId.get(id ?? '')
    if (statement === undefined || isNarration(statement)) return
    add(statement.reportedBy?.id)
    found.add(statement)
  }
  for (const { id } of claims.flatMap(({ statements }) => statements)) add(id)
  return [...found]
}

/** Says of someone only that they spoke: in the picture that is the arrow from the narrator. */
function isNarration({ reportedBy, subjects }: PictureStatement): boolean {
  return reportedBy === null && subjects.every(({ aspect }) => aspect === 'SPEECH')
}

function narratorNode(narrator: Named | undefined): string {
  return `narrator ${attributes({
    label: new Html(['<b>Narrator</b>', ...htmlLines(narrator?.name ?? '', 14)].join('<br/>')),
    shape: 'box',
    style: 'filled,rounded,dashed',
    fillcolor: colours.actor.fill,
    color: colours.actor.line,
  })}`
}

function statementNode({ id, speaker, text, certainty, polarity }: PictureStatement): string {
  const mark = polarity === 'NEGATED' ? `${certainty} · ${polarity}` : certainty
  const rows = [
    ...htmlLines(speaker.name, 40).map((line) => cell(`<b>${line}</b>`)),
    ...htmlLines(text, 34).map((line) => cell(line)),
    cell(`<font point-size="8" color="${colours.faint}">${mark}</font>`),
  ]
  return `${quoted(id)} ${attributes({ label: card(rows, colours.statement, 1) })}`
}

function meetingNode(
  { name, time, place }: PictureMeeting,
  claims: Claims,
  byId: ReadonlyMap<string, PictureStatement>,
): string {
  const valueOf = ({ aspect, statements }: Claims[number]) => {
    if (statements.every(({ id }) => byId.get(id)?.polarity === 'NEGATED')) return 'not given'
    return { DATE: time?.edtf ?? time?.text, PLACE: place?.name }[aspect] ?? ''
  }
  const rows = claims.map((claim) => {
    const colour = claim.status === 'CONFIRMED' ? colours.confirms : colours.qualifies
    const value = htmlLines(valueOf(claim), 30).join(' ')
    const status = `<font color="${colour}"><b>${claim.status}</b></font>`
    return cell(`<b>${claim.aspect}</b>: ${value}<br align="left"/>${status}<br align="left"/>`, claim.aspect)
  })
  const heading = cell(`<b>${htmlLines(name, 40).join(' ')}</b>`)
  return `meeting ${attributes({ label: card([heading, ...rows], colours.event, 4) })}`
}

function cell(content: string, port?: string): string {
  return `<tr><td align="left" balign="left"${port === undefined ? '' : ` port="${port}"`}>${content}</td></tr>`
}

function card(rows: string[], { fill, line }: { fill: string; line: string }, padding: number): Html {
  // A table in a table, for Graphviz gives a table no padding of its own.
  const inner = `<table border="0" cellborder="0" cellspacing="0" cellpadding="${padding}">${rows.join('')}</table>`
  const frame = `style="rounded" color="${line}" bgcolor="${fill}" border="1" cellborder="0" cellspacing="0"`
  return new Html(`<table ${frame} cellpadding="5"><tr><td>${inner}</td></tr></table>`)
}

function reportEdge(
  { id, reportedBy }: PictureStatement,
  byId: ReadonlyMap<string, PictureStatement>,
): string {
  const reporter = byId.get(reportedBy?.id ?? '')
  const from = reporter === undefined || isNarration(reporter) ? 'narrator' : reporter.id
  return `${quoted(from)} -> ${quoted(id)} ${attributes({ label: reporter === undefined ? 'says' : 'reports' })}`
}

function claimEdges({ aspect, statements }: Claims[number]): string[] {
  const look = attributes({ color: colours.event.line, arrowhead: 'none', penwidth: 0.7 })
  return statements.map(({ id }) => `${quoted(id)} -> meeting:${aspect}:w ${look}`)
}

function linkEdges({ id, links }: PictureStatement, shown: readonly PictureStatement[]): string[] {
  return links.flatMap(({ type, direction, statement }) => {
    const to = shown.find((other) => other.id === statement.id)
    if (direction !== 'OUTGOING' || to === undefined) return []
    const color = type === 'CONFIRMS' ? colours.confirms : colours.qualifies
    // Within the column the line runs through its label, which goes beside it.
    const label = to.attributionDepth < 2 ? `${'\u00a0'.repeat(24)}${type.toLowerCase()}` : type.toLowerCase()
    return `${quoted(id)} -> ${quoted(to.id)} ${attributes({ label, color, fontcolor: color, penwidth: 1.6 })}`
  })
}
