import type { ServerName } from './report.ts'

const [width, left, barHeight] = [760, 210, 14]
const colours: Record<ServerName, string> = {
  Parley: '#1b6ca8',
  '@neo4j/graphql': '#b9770e',
  'bare driver': '#999999',
}

interface Plotted {
  readonly shape: string
  readonly by: Record<ServerName, { readonly rate: number }>
}

/** The requests per second of each shape and server, on a logarithmic scale, as SVG. */
export function plot(rows: readonly Plotted[]): string {
  const names = Object.keys(colours) as ServerName[]
  const most = Math.max(...rows.flatMap(({ by }) => names.map((name) => by[name].rate)))
  const long = (rate: number) =>
    Math.max(1, Math.round(((width - left - 60) * Math.log(1 + rate)) / Math.log(1 + most)))
  const rowHeight = names.length * barHeight + 12
  const height = 40 + rows.length * rowHeight
  const bars = rows.map(({ shape, by }, row) => {
    const top = 30 + row * rowHeight
    const each = names.map((name, at) => {
      const [down, end] = [top + at * barHeight, left + long(by[name].rate)]
      return `<rect x="${left}" y="${down}" width="${end - left}" height="${barHeight - 2}" fill="${colours[name]}"/><text x="${end + 4}" y="${down + 10}">${Math.round(by[name].rate)}</text>`
    })
    return `<text x="${left - 8}" y="${top + rowHeight / 2 - 2}" text-anchor="end">${shape}</text>\n${each.join('\n')}`
  })
  const legend = names.map(
    (name, at) => `<text x="${left + at * 130}" y="18" fill="${colours[name]}">${name}</text>`,
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="11">
<rect width="100%" height="100%" fill="white"/>
${[...legend, ...bars].join('\n')}
</svg>
`
}
